// SPDX-License-Identifier: MIT
#include "engine/text/recognise/lexicon.hpp"

namespace frontdesk {
namespace {

constexpr LexiconEntry spanish_numbers[] = {
    {Mean::number, 16, "diez y seis"},
    {Mean::number, 17, "diez y siete"},
    {Mean::number, 18, "diez y ocho"},
    {Mean::number, 19, "diez y nueve"},
    {Mean::number, 21, "veinte y uno|veintiun"},
    {Mean::number, 22, "veinte y dos"},
    {Mean::number, 25, "veinte y cinco"},
    {Mean::number, 100, "cien"},
    {Mean::number, 6, "seis"},
    {Mean::number, 7, "siete"},
};

constexpr LexiconEntry spanish_counting[] = {
    {Mean::none_of, static_cast<int>(NoneOf::answer),
     "ninguno|ninguna|ningunos|ningunas|nada|ni uno|ni una|no tengo|no tenemos|no llevo|no llevamos|no "
     "quiero|no llevo nada|nada de nada|no hay"},
    {Mean::none_of, static_cast<int>(NoneOf::only_before_noun), "ningún|ningun|sin|ni un|ni una"},
    {Mean::number, 0, "nadie|ninguna persona|sin niños|sin niñas|ningún niño"},
    {Mean::filler, 0,
     "tengo|tenemos|llevo|llevamos|llevaré|llevaremos|traigo|traemos|viajo con|viajamos con|me "
     "llevo|pongan|póngame|ponme|deme|me da|me pone|con|quisiéramos|me gustaría|nos gustaría"},
    {Mean::filler, 0,
     "somos|seremos|vamos a ser|vamos|seríamos|son|serán|en "
     "total|total|exactamente|solo|sólo|solamente|máximo|max|mínimo|min|como mucho|al menos|por lo "
     "menos|hasta|necesito|necesitamos|quiero|queremos|quisiera|número|num|nº|n|de|los|las|el|la|a|x|veces|"
     "mesa|mesa para|una mesa para|una mesa|un grupo de|grupo "
     "de|grupo|digamos|pongamos|entre|unas|unos|nosotros|por"},
    {Mean::filler, 0,
     "personas|persona|pers|gente|invitados|invitado|comensales|adultos|adulto|niños|niñas|niño|niña|hijos|"
     "piezas|pieza|unidades|unidad|uds|ud|raciones|ración|porciones|porción|trozos|años|año|horas|hora|"
     "minutos|minuto|min|días|día|noches|noche|semanas|semana|meses|mes|"
     "habitaciones|entradas|plazas|sitios|amigos|kg|kilos|kilo|kilogramos|g|gramos|l|litros|litro|ml|cm|m|mm|"
     "km|metros|por ciento|%|€|$|£|euros|euro|eur|dólares|pesos"},
    {Mean::thousand, 1000, "mil|k"},
    {Mean::thousand, 1000000, "millón|millones"},
    {Mean::dozen, 12, "docena|docenas"},
    {Mean::dozen, 10, "decena|decenas"},
    {Mean::dozen, 15, "quincena"},
    {Mean::dozen, 20, "veintena"},
    {Mean::dozen, 100, "centenar"},
    {Mean::dozen, 2, "pareja"},
    {Mean::half, 5, "medio|media|mitad|½"},
    {Mean::and_half, 0, "y medio|y media|½"},
    {Mean::minus, 0, "menos"},
    {Mean::either_of, 0, "o|u|quizás|a lo mejor|ó"},
};

constexpr LexiconEntry spanish_calendar[] = {
    {Mean::filler, 0,
     "el|la|los|las|a|a las|a la|de|del|al|día|el día|sobre|sobre las|hacia|hacia las|para|para el|para "
     "las|en punto|exactamente|fecha|voy|vamos|iré|iremos|puedo|podría ser|podemos|puede ser|me va "
     "bien|me viene bien|va bien|estaría bien|sería|quiero|recogida|recojo|"
     "entre|año|este año|desde|sí el|por|que"},
    {Mean::relative_day, 0, "hoy|hoy mismo"},
    {Mean::relative_day, 1, "mañana|manana|mañana mismo|mñn"},
    {Mean::relative_day, 2, "pasado mañana|pasado manana"},
    {Mean::relative_day, -1, "ayer"},
    {Mean::relative_day, -2, "anteayer|antes de ayer"},
    {Mean::holiday, 1224, "nochebuena|noche buena|en nochebuena"},
    {Mean::holiday, 1225, "navidad|día de navidad|en navidad"},
    {Mean::holiday, 1231, "nochevieja|noche vieja|fin de año|en nochevieja"},
    {Mean::holiday, 101, "año nuevo|en año nuevo"},
    {Mean::holiday, 106, "reyes|día de reyes|en reyes"},
    {Mean::holiday, 214, "san valentín"},
    {Mean::weekday, 1, "lunes"},
    {Mean::weekday, 3, "miercoles|mier"},
    {Mean::weekday, 4, "juev"},
    {Mean::weekday, 5, "vier"},
    {Mean::weekday, 6, "sabado"},
    {Mean::weekday, 0, "dom"},
    {Mean::month, 9, "setiembre|sep"},
    {Mean::month, 11, "nov"},
    {Mean::month, 8, "ago"},
    {Mean::days, 1, "día|días"},
    {Mean::days, 7, "semana|semanas"},
    {Mean::days, 15, "quincena"},
    {Mean::months, 1, "mes|meses"},
    {Mean::months, 12, "año|años"},
    {Mean::ahead, 0, "dentro de|en|de aquí a"},
    {Mean::ago_before, 0, "hace"},
    {Mean::ago_after, 0, "atrás"},
    {Mean::from_now, 0, "a partir de hoy|desde hoy|desde ahora"},
    {Mean::coming, 0, "este|esta|próximo|próxima|el próximo|la próxima|que viene|el que viene|siguiente"},
    {Mean::last, 0, "pasado|pasada|último"},
    {Mean::week, 0, "esta semana|de esta semana"},
    {Mean::week, 1,
     "la semana que viene|de la semana que viene|la próxima semana|de la próxima semana|semana que "
     "viene|próxima semana|la semana próxima"},
    {Mean::weekend, 0, "fin de semana|finde|el finde"},
    {Mean::part, static_cast<int>(DayPart::morning),
     "de la mañana|por la mañana|en la mañana|de la manana|por la manana|temprano|de madrugada|de la "
     "madrugada|a primera hora|am"},
    {Mean::part, static_cast<int>(DayPart::afternoon), "de la tarde|por la tarde|en la tarde|tarde"},
    {Mean::part, static_cast<int>(DayPart::evening), "de la noche|por la noche|en la noche|noche"},
    {Mean::this_part, static_cast<int>(DayPart::evening), "esta noche"},
    {Mean::this_part, static_cast<int>(DayPart::afternoon), "esta tarde"},
    {Mean::this_part, static_cast<int>(DayPart::morning), "esta mañana"},
    {Mean::part, static_cast<int>(DayPart::am), "a.m|a.m.|am"},
    {Mean::part, static_cast<int>(DayPart::pm), "p.m|p.m.|pm"},
    {Mean::instant, 720,
     "mediodía|al mediodía|a mediodía|medio día|12 del mediodía|las doce del mediodía|doce del mediodía|las "
     "12 del mediodía|12 de la mañana"},
    {Mean::instant, 0, "medianoche|a medianoche|media noche|12 de la noche|doce de la noche"},
    {Mean::hours, 60, "hora|horas|h|hs|hrs"},
    {Mean::minutes, 1, "minuto|minutos|min"},
    {Mean::duration, 30, "media hora"},
    {Mean::duration, 90, "hora y media|una hora y media"},
    {Mean::duration, 15, "un cuarto de hora|cuarto de hora"},
    {Mean::now, 0, "ahora|ahora mismo|ya"},
    {Mean::and_quarter, 30, "y media|y media hora|i media"},
    {Mean::and_quarter, 15, "y cuarto|y quarto"},
    {Mean::and_quarter, -15, "menos cuarto|menos quarto"},
    {Mean::and_quarter, 0, "y pico"},
    {Mean::past, 0, "y|con"},
    {Mean::to, 0, "menos"},
    {Mean::either_of, 0, "o|u|ó|hasta las|y las"},
};

constexpr LexiconEntry spanish_agreeing[] = {
    {Mean::filler, 0,
     "gracias|muchas gracias|por favor|porfa|porfi|pues|bueno|hm|hmm|ah|oh|eh|es|está|así|creo "
     "que|creo|yo|señor|señora|jaja|todo|mil gracias|entonces|hola|🙂|😊|😀|🙏|😄|❤"},
    {Mean::yes, 0,
     "sí|si|s|sip|sii|sí sí|sí claro|sí por favor|sí gracias|claro|claro que sí|clarísimo|por supuesto|desde "
     "luego|cómo no|como no|vale|valee|ok|okay|okey|oki|k|de "
     "acuerdo|dale|venga|perfecto|genial|estupendo|bien|muy bien|correcto|exacto|exactamente|así es|eso "
     "es|efectivamente|cierto|verdad|es correcto|todo correcto|"
     "todo bien|confirmo|confirmado|acepto|adelante|seguro|segurísimo|con mucho gusto|con "
     "gusto|encantado|encantada|me gustaría|quiero|sí quiero|me parece bien|está bien|creo que sí|supongo "
     "que sí|yo creo que sí|pienso que sí|por qué no|sin problema|ningún problema|sin "
     "duda|obvio|obviamente|naturalmente|afirmativo|yes|me va bien|👍|👌|✅|✔|☑|🆗|💯|+1|+"},
    {Mean::no, 0,
     "no|n|nop|nope|nah|noo|no no|no gracias|no muchas gracias|que no|claro que no|por supuesto que no|desde "
     "luego que no|para nada|en absoluto|de ninguna manera|ni hablar|nunca|jamás|ahora no|hoy no|todavía "
     "no|aún no|no por ahora|por ahora no|de momento no|creo que no|yo creo que no|"
     "no creo|supongo que no|mejor no|no hace falta|no es necesario|no quiero|no lo quiero|no me interesa|no "
     "necesito|no lo necesito|no me gustaría|incorrecto|mal|no es correcto|está mal|no es "
     "así|falso|tampoco|negativo|nada|ninguno|ninguna|cancelar|no me va bien|esta vez no|no está bien|no "
     "puedo|gracias pero no|👎|❌|🚫|🙅|🙅‍♀️|🙅‍♂️|✖"},
};

constexpr LexiconEntry spanish_picking[] = {
    {Mean::filler, 0,
     "el|la|los|las|lo|un|una|opción|opcion|número|num|nº|n|elijo|escojo|quiero|quisiera|querría|me "
     "gustaría|prefiero|ponme|póngame|dame|deme|me quedo con|quedarme con|para "
     "mí|de|con|y|por|respuesta|ese|esa|este|esta|pues|tomo|tomaré|me llevo|sería|que sea|mejor|la de|el "
     "de|a mí"},
    {Mean::from_end, 1, "último|última|últimos|la de abajo|el de abajo|la del final|el del final"},
    {Mean::from_end, 2, "penúltimo|penúltima"},
    {Mean::ordinal, 1, "1ro|1ra|primer|la de arriba|el de arriba"},
    {Mean::ordinal, 2, "2do|2da"},
    {Mean::ordinal, 3, "3ro|3ra|tercer"},
};

}  // namespace

const AnswerLexicon spanish{
    "es",
    "por favor|porfa|gracias|muchas gracias|hola|buenas|buenos días|buenas tardes|sí|si|vale|bueno|pues|creo "
    "que|creo|me parece que|supongo que|supongo|quizás|quizá|tal vez|a lo "
    "mejor|probablemente|aproximadamente|aprox|más o menos|mas o menos|alrededor de|cerca "
    "de|unos|unas|como|sobre|o así|será|serán|serían|sería|"
    "va a ser|van a ser|para|es|son|sólo|solo|perdón|si es posible|si puede ser|si se "
    "puede|perfecto|mejor|entonces|pero|yo|nosotros|eh|a ver|digamos|o por ahí",
    "un|una|uno",
    "soy|eres|es|somos|son|era|fue|ser|está|están|estaba|estoy|estamos|he|has|ha|hemos|han|había|hay|tengo|"
    "tiene|tienen|tenemos|puedo|puede|pueden|podría|podemos|quiero|quiere|quieren|debo|debe|voy|va|van|viene|"
    "vienen|sé|sabe|saben|necesito|necesita|falta|faltan|contesta|responde|ayuda|cabe|caben|yo|tú|él|ella|"
    "ellos|ellas|usted|ustedes|me|te|se|nos|le|les|lo|mi|mis|tu|tus|su|sus|nuestro|nuestra|este|esta|estos|"
    "estas|ese|esa|esos|eso|esto|que|qué|quién|quien|cuál|cuánto|cuánta|cuánto|cuándo|cuando|dónde|donde|"
    "cómo|como|por|porque|y|e|pero|o|u|si|sino|ni|no|nunca|nada|tampoco|también|ya|aún|todavía|muy|más|menos|"
    "sobre|acerca|en|con|sin|desde|hasta|hacia|entre|para|contra|tras|según|al|aquí|ahí|allí|otro|otra|otros|"
    "otras|cosa|cosas|pregunta|preguntas|consulta|duda|dudas|momento|momentito|momentico|segundito|minutito|"
    "instante|rato|ratito|problema|problemas|queja|reclamación|idea|ganas|prisa|razón|poco|poca|poquito|"
    "montón|par|vez|agente|operador|operadora|humano|asesor|perdida|perdido|perdidas|perdidos|rota|roto|"
    "rotas|rotos|dañada|robada|retraso|estrellas|piso|planta|respuesta",
    spanish_numbers,
    spanish_counting,
    spanish_calendar,
    spanish_agreeing,
    spanish_picking,
    "mi|mis|correo|correo "
    "electrónico|email|e-mail|mail|dirección|es|el|la|lo|teléfono|telefono|móvil|movil|celular|tel|tlf|tfno|"
    "número|numero|número de teléfono|nº|de|contacto|llámame al|llámeme al|llamar al|pueden llamarme "
    "al|puede llamarme al|aquí|aquí está|aquí tienes|este es|esta es|página|pagina|web|sitio|sitio "
    "web|página web|enlace|link|nuestra|nuestro|y|o|whatsapp|"
    "al|a|en|escríbeme a|escribir a|tienda|fijo|trabajo|casa|facebook|instagram",
    "o|a|er|ero|do|ro|to",
    '.',
    ',',
    AnswerLexicon::Order::day_first,
    AnswerLexicon::Minutes::after_hour,
};

}  // namespace frontdesk

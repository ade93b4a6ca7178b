// SPDX-License-Identifier: MIT
#include <sstream>

#include "engine/text/words.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

// A word as people write it, and its folded form, with a stroke between them.
struct Written {
    std::string language;
    std::string pairs;
};

const std::vector<Written> written{
    {"pl", "ŻÓŁW/zolw żółw/zolw Zażółć/zazolc GĘŚLĄ/gesla jaźń/jazn Łódź/lodz łódź/lodz ŁÓDŹ/lodz "
           "Gdańsk/gdansk Kraków/krakow "
           "ćma/cma ĆMA/cma ślimak/slimak źródło/zrodlo Źródło/zrodlo ńka/nka ósmy/osmy Ósmy/osmy ąę/ae "
           "Ąę/ae święto/swieto "
           "ŚWIĘTO/swieto płatność/platnosc PŁATNOŚĆ/platnosc bułka/bulka Bułką/bulka ciąża/ciaza pięć/piec "
           "sześć/szesc "
           "dziewięć/dziewiec książka/ksiazka mąż/maz ręka/reka zęby/zeby wąż/waz gołąb/golab łąka/laka "
           "kość/kosc gość/gosc "
           "jeść/jesc pójść/pojsc mógłbym/moglbym późno/pozno różne/rozne"},
    {"de",
     "Straße/strasse STRASSE/strasse straße/strasse GROẞ/gross groß/gross Größe/grosse GRÖSSE/grosse "
     "größe/grosse "
     "Äpfel/apfel äpfel/apfel ÄPFEL/apfel Öl/ol öl/ol ÖL/ol über/uber ÜBER/uber Über/uber für/fur FÜR/fur "
     "schön/schon "
     "SCHÖN/schon Käse/kase KÄSE/kase Brötchen/brotchen BRÖTCHEN/brotchen Öffnung/offnung öffnen/offnen "
     "zurück/zuruck "
     "Gruß/gruss grüße/grusse Süß/suss weiß/weiss heiß/heiss Fuß/fuss Füße/fusse müssen/mussen Müller/muller "
     "Bäcker/backer Tür/tur Tüten/tuten Mädchen/madchen gibt's/gibts geht’s/gehts"},
    {"fr", "Gâteau/gateau GÂTEAU/gateau gâteau/gateau cœur/coeur CŒUR/coeur œuf/oeuf Œuf/oeuf ŒUFS/oeufs "
           "été/ete ÉTÉ/ete "
           "élève/eleve ÉLÈVE/eleve où/ou OÙ/ou ça/ca ÇA/ca Ça/ca garçon/garcon reçu/recu français/francais "
           "Noël/noel NOËL/noel "
           "naïf/naif maïs/mais île/ile ÎLE/ile hôtel/hotel HÔTEL/hotel forêt/foret crème/creme CRÈME/creme "
           "à/a À/a là/la "
           "déjà/deja prêt/pret sûr/sur goût/gout ambiguë/ambigue c'est/cest C’EST/cest l'heure/lheure "
           "d'accord/daccord "
           "aujourd'hui/aujourdhui aujourd’hui/aujourdhui Laetitia/laetitia Lætitia/laetitia"},
    {"es", "niño/nino NIÑO/nino Niño/nino mañana/manana MAÑANA/manana año/ano AÑOS/anos España/espana "
           "ESPAÑA/espana "
           "pingüino/pinguino PINGÜINO/pinguino vergüenza/verguenza día/dia DÍA/dia días/dias envío/envio "
           "ENVÍO/envio qué/que "
           "¿Qué/que ¡Hola/hola cómo/como CÓMO/como dónde/donde DÓNDE/donde cuándo/cuando cuánto/cuanto "
           "CUÁNTO/cuanto más/mas "
           "MÁS/mas también/tambien aquí/aqui café/cafe CAFÉ/cafe teléfono/telefono dirección/direccion "
           "DIRECCIÓN/direccion "
           "número/numero según/segun inglés/ingles pequeño/pequeno señor/senor SEÑORA/senora sí/si tú/tu"},
    {"it",
     "città/citta CITTÀ/citta Città/citta perché/perche PERCHÉ/perche perchè/perche è/e È/e più/piu PIÙ/piu "
     "così/cosi "
     "COSÌ/cosi già/gia può/puo PUÒ/puo caffè/caffe CAFFÈ/caffe caffé/caffe lunedì/lunedi LUNEDÌ/lunedi "
     "martedì/martedi "
     "venerdì/venerdi sarò/saro verrò/verro né/ne sì/si SÌ/si là/la lì/li giù/giu tè/te qualità/qualita "
     "QUALITÀ/qualita novità/novita università/universita libertà/liberta l'ora/lora L’ORA/lora "
     "dell'ordine/dellordine "
     "un'altra/unaltra c'è/ce C’È/ce dov'è/dove cos'è/cose papà/papa"},
    {"pt", "não/nao NÃO/nao Não/nao pão/pao PÃO/pao pães/paes coração/coracao CORAÇÃO/coracao "
           "corações/coracoes ação/acao "
           "AÇÃO/acao preço/preco PREÇO/preco endereço/endereco você/voce VOCÊ/voce Você/voce três/tres "
           "português/portugues "
           "avó/avo avô/avo AVÔ/avo câmara/camara à/a À/a às/as é/e É/e até/ate também/tambem TAMBÉM/tambem "
           "amanhã/amanha "
           "AMANHÃ/amanha manhã/manha irmã/irma número/numero saída/saida açúcar/acucar AÇÚCAR/acucar "
           "lingüiça/linguica "
           "põe/poe mãe/mae"},
    {"en",
     "Cake/cake CAKE/cake cAkE/cake don't/dont don’t/dont DON'T/dont Don`t/dont can't/cant CAN’T/cant "
     "what's/whats "
     "What’s/whats WHAT'S/whats I'm/im I’m/im it's/its IT’S/its you're/youre we'll/well they've/theyve "
     "café/cafe CAFÉ/cafe "
     "naïve/naive NAÏVE/naive résumé/resume RÉSUMÉ/resume fiancée/fiancee façade/facade façades/facades "
     "jalapeño/jalapeno "
     "piñata/pinata Zoë/zoe coöperate/cooperate über/uber rôle/role élite/elite encyclopædia/encyclopaedia "
     "ﬁne/fine ﬂour/flour ＣＡＫＥ/cake ｃａｋｅ/cake Ｃafé/cafe cake!/cake «cake»/cake “cake”/cake "
     "cake👍/cake 🎂cake/cake "
     "OK/ok o’clock/oclock"},
};

TEST_CASE("words of each language fold to what people without its keys type", "[text]") {
    for (const Written& of_language : written) {
        std::istringstream pairs{of_language.pairs};
        int count = 0;
        for (std::string pair; pairs >> pair; ++count) {
            INFO(of_language.language << ": " << pair);
            const std::size_t stroke = pair.find('/');
            CHECK(fold(pair.substr(0, stroke)) == Words{pair.substr(stroke + 1)});
        }
        CHECK(count >= 40);
    }
}

}  // namespace
}  // namespace frontdesk

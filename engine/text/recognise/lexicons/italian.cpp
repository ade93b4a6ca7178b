// SPDX-License-Identifier: MIT
#include "engine/text/recognise/lexicon.hpp"

namespace frontdesk {
namespace {

// ICU's compatible spelling of 21, 28 and their like: "ventuno", "ventotto" it has; these people write as
// well.
constexpr LexiconEntry italian_numbers[] = {
    {Mean::number, 3, "tre"},
    {Mean::number, 23, "ventitre|ventitré"},
    {Mean::number, 33, "trentatre|trentatré"},
    {Mean::number, 43, "quarantatre|quarantatré"},
    {Mean::number, 53, "cinquantatre"},
    {Mean::number, 100, "cento"},
    {Mean::number, 1000, "mille"},
};

constexpr LexiconEntry italian_counting[] = {
    {Mean::none_of, static_cast<int>(NoneOf::answer),
     "nessuno|nessuna|niente|nulla|neanche uno|neanche una|nemmeno uno|nemmeno una|non ne ho|non ne "
     "abbiamo|non ho niente"},
    {Mean::none_of, static_cast<int>(NoneOf::only_before_noun),
     "nessun|senza|non ho|non abbiamo|non porto|neanche un|nemmeno un"},
    {Mean::number, 0, "senza bambini|nessun bambino|nessuna persona|nessun ospite"},
    {Mean::filler, 0,
     "ho|abbiamo|avrò|avremo|porto|portiamo|porterò|prendo|prendiamo|viaggio con|viaggiamo con|con|mi dia|mi "
     "dà|ci dia|mi piacerebbe|avrei"},
    {Mean::filler, 0,
     "siamo|saremo|siamo in|saremo in|saremmo|sono|saranno|in|in tutto|in "
     "totale|totale|esattamente|solo|soltanto|massimo|max|al massimo|minimo|min|almeno|come minimo|fino a|mi "
     "serve|mi servono|ci servono|ho bisogno "
     "di|vorrei|voglio|vorremmo|numero|num|nº|n|di|da|i|gli|le|il|la|a|x|volte|"
     "tavolo|tavolo per|un tavolo per|un tavolo da|tavolo da|gruppo di|un gruppo "
     "di|gruppo|diciamo|facciamo|tra|fra|noi"},
    {Mean::filler, 0,
     "persone|persona|pers|gente|ospiti|ospite|invitati|invitato|coperti|coperto|adulti|adulto|bambini|"
     "bambine|bambino|bambina|pezzi|pezzo|pz|unità|porzioni|porzione|fette|fetta|anni|anno|ore|ora|minuti|"
     "minuto|min|giorni|giorno|notti|notte|settimane|settimana|mesi|mese|camere|camera|biglietti|posti|posto|"
     "amici|"
     "kg|chili|chilo|chilogrammi|g|grammi|etti|l|litri|litro|ml|cm|m|mm|km|metri|per "
     "cento|percento|%|€|$|£|euro|eur|dollari|bottiglie"},
    {Mean::thousand, 1000, "mila|k"},
    {Mean::thousand, 1000000, "milione|milioni"},
    {Mean::dozen, 12, "dozzina|dozzine"},
    {Mean::dozen, 10, "decina|decine"},
    {Mean::dozen, 15, "quindicina"},
    {Mean::dozen, 20, "ventina"},
    {Mean::dozen, 30, "trentina"},
    {Mean::dozen, 40, "quarantina"},
    {Mean::dozen, 50, "cinquantina"},
    {Mean::dozen, 100, "centinaio"},
    {Mean::dozen, 2, "coppia"},
    {Mean::half, 5, "mezzo|mezza|metà|½"},
    {Mean::and_half, 0, "e mezzo|e mezza|½"},
    {Mean::minus, 0, "meno"},
    {Mean::either_of, 0, "o|oppure|forse|ovvero|massimo"},
};

constexpr LexiconEntry italian_calendar[] = {
    {Mean::number, 1, "all'una|l'una"},
    {Mean::filler, 0,
     "il|lo|la|i|gli|le|l'|alle|alle ore|all'|al|per le|per il|per|di|del|della|dell'|dalle|verso|verso "
     "le|sulle|intorno alle|in "
     "punto|esatte|data|giorno|ora|vengo|verrò|veniamo|verremo|passo|passerò|posso|possiamo|va bene|mi va "
     "bene|andrebbe bene|sarebbe perfetto|sarebbe ottimo|sarebbe|facciamo|ritiro|ritiro il|"
     "tra le|anno|quest'anno|nel|in|a|c'è|ci sono|entro|d'"},
    {Mean::relative_day, 0, "oggi|in giornata"},
    {Mean::relative_day, 1, "domani|domai|dom ani"},
    {Mean::relative_day, 2, "dopodomani|dopo domani"},
    {Mean::relative_day, -1, "ieri"},
    {Mean::relative_day, -2, "l'altro ieri|altro ieri|ieri l'altro"},
    {Mean::holiday, 1224, "vigilia|vigilia di natale|la vigilia|la vigilia di natale"},
    {Mean::holiday, 1225, "natale|a natale|giorno di natale"},
    {Mean::holiday, 1226, "santo stefano"},
    {Mean::holiday, 1231, "san silvestro|l'ultimo dell'anno|ultimo dell'anno|vigilia di capodanno"},
    {Mean::holiday, 101, "capodanno|a capodanno"},
    {Mean::holiday, 106, "befana|epifania"},
    {Mean::holiday, 214, "san valentino"},
    {Mean::holiday, 815, "ferragosto"},
    {Mean::weekday, 1, "lunedi"},
    {Mean::weekday, 2, "martedi"},
    {Mean::weekday, 3, "mercoledi"},
    {Mean::weekday, 4, "giovedi|giov"},
    {Mean::weekday, 5, "venerdi|vener"},
    {Mean::weekday, 6, "sabato"},
    {Mean::weekday, 0, "domenica|dom"},
    {Mean::month, 9, "sett"},
    {Mean::month, 3, "marz"},
    {Mean::days, 1, "giorno|giorni|gg"},
    {Mean::days, 7, "settimana|settimane"},
    {Mean::months, 1, "mese|mesi"},
    {Mean::months, 12, "anno|anni"},
    {Mean::ahead, 0, "tra|fra|entro"},
    {Mean::ago_after, 0, "fa|or sono"},
    {Mean::from_now, 0, "da oggi|da adesso"},
    {Mean::next, 0, "prossimo|prossima"},
    {Mean::coming, 0, "questo|questa|quest'|che viene|in arrivo|entrante"},
    {Mean::last, 0, "scorso|scorsa|passato|passata"},
    {Mean::week, 0, "questa settimana|di questa settimana"},
    {Mean::week, 1,
     "la settimana prossima|della settimana prossima|settimana prossima|la prossima settimana|prossima "
     "settimana|della prossima settimana|la settimana che viene"},
    {Mean::weekend, 0, "weekend|fine settimana|week-end|nel weekend"},
    {Mean::part, static_cast<int>(DayPart::morning),
     "di mattina|della mattina|del mattino|mattina|mattino|la mattina|in mattinata|di prima "
     "mattina|mattinata|presto"},
    {Mean::part, static_cast<int>(DayPart::afternoon),
     "di pomeriggio|del pomeriggio|pomeriggio|nel pomeriggio|il pomeriggio|oggi pomeriggio dopo"},
    {Mean::part, static_cast<int>(DayPart::evening), "di sera|della sera|sera|la sera|in serata|serata"},
    {Mean::part, static_cast<int>(DayPart::night), "di notte|della notte|notte"},
    {Mean::this_part, static_cast<int>(DayPart::evening), "stasera|questa sera"},
    {Mean::this_part, static_cast<int>(DayPart::afternoon), "questo pomeriggio"},
    {Mean::this_part, static_cast<int>(DayPart::morning), "stamattina|questa mattina|stamani"},
    {Mean::part, static_cast<int>(DayPart::am), "am"},
    {Mean::part, static_cast<int>(DayPart::pm), "pm"},
    {Mean::instant, 720, "mezzogiorno|a mezzogiorno|mezzodì|mezzo giorno|le 12 di mattina|12 di mezzogiorno"},
    {Mean::instant, 0, "mezzanotte|a mezzanotte|mezza notte"},
    {Mean::hours, 60, "ora|ore|h|hr"},
    {Mean::minutes, 1, "minuto|minuti|min"},
    {Mean::duration, 30, "mezz'ora|mezzora|mezza ora|una mezz'ora|una mezzora"},
    {Mean::duration, 90, "un'ora e mezza|un'ora e mezzo|un ora e mezza"},
    {Mean::duration, 15, "un quarto d'ora|quarto d'ora"},
    {Mean::duration, 60, "un'ora|un ora|un'oretta"},
    {Mean::now, 0, "adesso|subito|ora adesso"},
    {Mean::and_quarter, 30, "e mezza|e mezzo|e mezz"},
    {Mean::and_quarter, 15, "e un quarto|e quarto|e un 4to"},
    {Mean::and_quarter, -15, "meno un quarto|meno quarto"},
    {Mean::and_quarter, 45, "e tre quarti"},
    {Mean::past, 0, "e"},
    {Mean::to, 0, "meno"},
    {Mean::either_of, 0, "o|oppure|ovvero|fino alle"},
};

constexpr LexiconEntry italian_agreeing[] = {
    {Mean::filler, 0,
     "grazie|grazie mille|per favore|per "
     "piacere|perfavore|allora|beh|be|mah|hm|hmm|ah|oh|eh|ecco|credo|penso|io|signore|signora|ma|tutto|è|"
     "haha|ahah|direi|molte grazie|🙂|😊|😀|🙏|😄|❤"},
    {Mean::yes, 0,
     "sì|si|s|sii|sì sì|sì grazie|sì certo|sì per favore|certo|certo che "
     "sì|certamente|sicuro|sicuramente|ovvio|ovviamente|naturalmente|assolutamente "
     "sì|assolutamente|ok|okay|okey|oki|k|va bene|vabbene|va "
     "benissimo|d'accordo|daccordo|perfetto|benissimo|bene|ottimo|esatto|esattamente|giusto|corretto|è "
     "corretto|"
     "tutto giusto|tutto ok|tutto corretto|confermo|confermato|volentieri|molto volentieri|con piacere|con "
     "molto piacere|perché no|perchè no|nessun problema|non c'è problema|senza dubbio|senz'altro|direi di "
     "sì|credo di sì|penso di sì|mi sa di sì|mi va bene|va bene così|come no|eccome|proprio "
     "così|proceda|procedi|procediamo|affare fatto|dai|vai|lo voglio|"
     "lo vorrei|voglio|vorrei|mi piacerebbe|yes|yep|vero|👍|👌|✅|✔|☑|🆗|💯|+1|+"},
    {Mean::no, 0,
     "no|n|nop|nope|nah|no no|noo|no grazie|no grazie mille|grazie no|macché|assolutamente no|per niente|per "
     "nulla|niente affatto|affatto|neanche per sogno|mai|certo che no|ovviamente no|ora no|adesso no|oggi "
     "no|non ora|non adesso|non ancora|non oggi|per ora no|per adesso no|al momento no|credo di no|"
     "penso di no|direi di no|non credo|non penso|mi sa di no|meglio di no|preferisco di no|preferirei di "
     "no|non serve|non mi serve|non è necessario|non ce n'è bisogno|non ne ho bisogno|non voglio|non lo "
     "voglio|non mi interessa|non mi va|non mi va bene|non va bene|sbagliato|errato|è sbagliato|non è "
     "corretto|non è giusto|falso|purtroppo no|annulla|"
     "nessuno|nessuna|niente|nulla|negativo|stavolta no|questa volta "
     "no|👎|❌|🚫|🙅|🙅‍♀️|🙅‍♂️|✖"},
};

constexpr LexiconEntry italian_picking[] = {
    {Mean::filler, 0,
     "il|lo|la|i|gli|le|l'|un|uno "
     "di|una|opzione|l'opzione|numero|num|nº|n|scelta|scelgo|prendo|prenderò|prenderei|vorrei|voglio|"
     "preferisco|preferirei|mi dia|dammi|prendiamo|vorremmo|per "
     "me|di|del|della|al|alla|con|e|risposta|quello|quella|questo|questa|che "
     "sia|facciamo|allora|meglio|quello con|quella con|a me"},
    {Mean::from_end, 1, "ultimo|ultima|l'ultimo|l'ultima|ultimi|in fondo|quello in fondo"},
    {Mean::from_end, 2, "penultimo|penultima"},
    {Mean::ordinal, 1, "1mo|in alto|quello in alto"},
    {Mean::ordinal, 2, "2do|2ndo"},
};

}  // namespace

const AnswerLexicon italian{
    "it",
    "per favore|per piacere|perfavore|grazie|grazie mille|ciao|salve|buongiorno|buonasera|sì|si|certo|va "
    "bene|allora|beh|mah|ehm|eh|credo|penso|direi|credo che|penso che|forse|magari|probabilmente|circa|più o "
    "meno|piu o meno|pressappoco|all'incirca|intorno a|attorno a|su per giù|o giù di lì|"
    "sarà|saranno|sarebbe|sarebbero|per|solo|scusa|scusi|se possibile|se si può|se "
    "potete|perfetto|meglio|ottimo|facciamo|diciamo|tipo|ma|io|noi|quindi|una roba "
    "tipo|possibilmente|preferibilmente",
    "un|uno|una",
    "sono|sei|è|siamo|siete|era|erano|essere|stato|stata|ho|hai|ha|abbiamo|avete|hanno|aveva|c'è|posso|può|"
    "possiamo|possono|potrei|potrebbe|voglio|vuole|vogliono|devo|deve|vado|va|vanno|viene|vengono|so|sa|"
    "sanno|serve|servono|manca|mancano|risponde|aiuta|entra|io|tu|lui|lei|noi|voi|loro|mi|ti|si|ci|vi|lo|ne|"
    "mio|mia|miei|mie|tuo|tua|suo|sua|nostro|nostra|vostro|questo|questa|questi|queste|quello|quella|quelli|"
    "che|chi|cosa|quale|quali|quanto|quanta|quanti|quando|dove|perché|come|e|ed|ma|o|se|né|non|no|mai|più|"
    "meno|anche|ancora|già|molto|troppo|su|sul|sulla|sui|sulle|in|nel|nella|con|senza|da|dal|dalla|per|tra|"
    "fra|contro|dopo|prima|verso|a|al|alla|ai|qui|qua|lì|là|altro|altra|altri|altre|unaltra|cose|domanda|"
    "domande|momento|momentino|attimo|attimino|istante|problema|problemi|reclamo|dubbio|idea|motivo|fretta|"
    "voglia|po|poco|poca|pochino|sacco|mucchio|volta|paio|operatore|operatrice|umano|agente|consulente|persa|"
    "perso|perse|persi|rotta|rotto|rotte|rotti|rubata|danneggiata|ritardo|stelle|piano|risposta",
    italian_numbers,
    italian_counting,
    italian_calendar,
    italian_agreeing,
    italian_picking,
    "mio|mia|il|la|lo|l'|mail|e-mail|email|posta|posta elettronica|indirizzo|indirizzo email|indirizzo "
    "mail|è|e|numero|numero di telefono|di|telefono|cellulare|cell|tel|fisso|num|contatto|chiamatemi "
    "al|chiamami al|chiamare al|mi chiami al|potete chiamarmi al|ecco|eccolo|ecco il|questo è|sito|sito "
    "web|pagina|link|nostro|nostra|o|oppure|whatsapp|"
    "al|a|su|scrivere a|scrivimi a|negozio|qui|lavoro|casa|instagram|facebook|il mio|la mia",
    "o|a|i|e|mo|do|esimo",
    '.',
    ',',
    AnswerLexicon::Order::day_first,
    AnswerLexicon::Minutes::after_hour,
};

}  // namespace frontdesk

// SPDX-License-Identifier: MIT
#include "engine/text/recognise/lexicon.hpp"

namespace frontdesk {
namespace {

constexpr LexiconEntry german_numbers[] = {
    {Mean::number, 1, "eins|einmal|ne|nen"},
    {Mean::number, 2, "zwo|zweimal|zu zweit|zweien|zweier"},
    {Mean::number, 3, "zu dritt|dreimal|dreien"},
    {Mean::number, 4, "zu viert|viermal|vieren"},
    {Mean::number, 5, "zu fünft|fünfen"},
    {Mean::number, 6, "zu sechst|sechsen"},
    {Mean::number, 7, "zu siebt"},
    {Mean::number, 8, "zu acht"},
    {Mean::number, 9, "zu neunt"},
    {Mean::number, 10, "zu zehnt"},
    {Mean::number, 12, "zu zwölft"},
    {Mean::number, 100, "hundert"},
    {Mean::number, 30, "dreissig"},
    {Mean::ordinal, 3, "dritt"},
};

constexpr LexiconEntry german_counting[] = {
    {Mean::none_of, static_cast<int>(NoneOf::answer),
     "keine|keinen|keiner|keins|keines|gar keine|gar keinen|gar keins|überhaupt keine|nichts|gar "
     "nichts|null"},
    {Mean::none_of, static_cast<int>(NoneOf::only_before_noun), "kein|keinem|ohne|gar kein"},
    {Mean::number, 0, "niemand|keine personen|keine kinder|keine gäste|ohne kinder"},
    {Mean::filler, 0,
     "ich habe|ich hab|wir haben|ich nehme|wir nehmen|ich nehme mit|ich bringe|wir bringen|ich hätte "
     "gerne|wir hätten gern|wir hätten gerne|hätte gerne|ich will|wir wollen|wir möchten|ich reise "
     "mit|mit|geben sie mir"},
    {Mean::filler, 0,
     "wir|wir sind|wir werden|sind|sein|es|es sind|es "
     "werden|werden|wären|insgesamt|zusammen|genau|nur|maximal|max|höchstens|mindestens|min|minimum|bis "
     "zu|brauche|ich brauche|wir brauchen|ich möchte|ich hätte gern|hätte gern|nummer|nr|anzahl|"
     "für|an|x|mal|sagen wir|tisch|ein tisch|tisch für|gruppe|gruppe von|so|so um die|um "
     "die|zirka|zwischen|von|ungefähr|uns|die"},
    {Mean::filler, 0,
     "personen|person|pers|leute|leuten|gäste|gästen|gast|mann|erwachsene|erwachsenen|kinder|kindern|kind|"
     "stück|stk|stücke|st|portionen|portion|teile|teil|jahre|jahr|jahre "
     "alt|stunden|stunde|std|minuten|minute|min|tage|tag|tagen|nächte|nacht|wochen|woche|monate|monat|"
     "zimmer|plätze|platz|karten|tickets|flaschen|kg|kilo|kilogramm|g|gramm|l|liter|ml|cm|m|mm|km|meter|"
     "prozent|%|€|$|£|euro|eur|chf|franken|köpfe|freunde"},
    {Mean::thousand, 1000, "tausend|tsd|k"},
    {Mean::thousand, 1000000, "million|millionen|mio"},
    {Mean::thousand, 100, "hundert"},
    {Mean::dozen, 12, "dutzend|dutzende"},
    {Mean::half, 5, "halb|halbe|halbes|halber|ein halbes|eine halbe|einen halben|ein halber|½|halben"},
    {Mean::half, 15, "anderthalb|eineinhalb"},
    {Mean::half, 25, "zweieinhalb"},
    {Mean::half, 35, "dreieinhalb"},
    {Mean::half, 45, "viereinhalb"},
    {Mean::half, 55, "fünfeinhalb"},
    {Mean::and_half, 0, "einhalb|und ein halb|und ein halbes|½"},
    {Mean::minus, 0, "minus"},
    {Mean::either_of, 0, "oder|bis|vielleicht|bzw"},
};

constexpr LexiconEntry german_calendar[] = {
    {Mean::filler, 0,
     "am|um|der|den|dem|des|das|die|im|an|ab|gegen|so gegen|so um|circa|ca|punkt|genau|würde "
     "passen|passt|passt mir|passt gut|wäre gut|wäre super|wäre toll|geht|ich komme|wir "
     "kommen|komme|abholung|termin|datum|uhrzeit|tag|zwischen|von|mir|es|bitte am|bitte um|dann am|"
     "ich hole es ab|jahr|dieses jahr|dieses jahres|kurz|ich möchte|ich würde gern|würde gerne|gerne"},
    {Mean::relative_day, 0, "heute|heut"},
    {Mean::relative_day, 1, "morgen|mrgn|moin morgen|morgn"},
    {Mean::relative_day, 2, "übermorgen"},
    {Mean::relative_day, 3, "überübermorgen"},
    {Mean::relative_day, -1, "gestern"},
    {Mean::relative_day, -2, "vorgestern"},
    {Mean::holiday, 1224, "heiligabend|an heiligabend|heiliger abend"},
    {Mean::holiday, 1225, "weihnachten|erster weihnachtstag|erster weihnachtsfeiertag"},
    {Mean::holiday, 1226, "zweiter weihnachtstag|zweiter weihnachtsfeiertag"},
    {Mean::holiday, 1231, "silvester|an silvester|sylvester"},
    {Mean::holiday, 101, "neujahr"},
    {Mean::holiday, 1206, "nikolaus|nikolaustag"},
    {Mean::holiday, 214, "valentinstag"},
    {Mean::weekday, 1, "montags"},
    {Mean::weekday, 2, "dienstags|die"},
    {Mean::weekday, 3, "mittwochs|mitwoch"},
    {Mean::weekday, 4, "donnerstags"},
    {Mean::weekday, 5, "freitags"},
    {Mean::weekday, 6, "sonnabend|samstags|sonnabends"},
    {Mean::weekday, 0, "sonntags"},
    {Mean::month, 1, "jänner|jan|jän"},
    {Mean::month, 2, "feber|feb"},
    {Mean::month, 3, "märz|maerz|mrz"},
    {Mean::month, 6, "juno|jun"},
    {Mean::month, 7, "julei|jul"},
    {Mean::month, 9, "sep"},
    {Mean::days, 1, "tag|tage|tagen"},
    {Mean::days, 7, "woche|wochen|wo"},
    {Mean::months, 1, "monat|monate|monaten"},
    {Mean::months, 12, "jahr|jahren|jahre"},
    {Mean::ahead, 0, "in"},
    {Mean::from_now, 0, "ab heute|von heute an|ab jetzt"},
    {Mean::next, 0, "nächsten|nächster|nächste|nächstem|nächstes|nä"},
    {Mean::coming, 0, "kommenden|kommender|kommende|kommendes|diesen|dieser|diese|dieses|diesem"},
    {Mean::last, 0, "letzten|letzter|letzte|vergangenen|vorigen"},
    {Mean::week, 0, "diese woche|dieser woche|in dieser woche"},
    {Mean::week, 1, "nächste woche|nächster woche|kommende woche|in der nächsten woche|kommender woche"},
    {Mean::week, 2, "übernächste woche"},
    {Mean::weekend, 0, "wochenende|we"},
    {Mean::part, static_cast<int>(DayPart::morning),
     "morgens|in der früh|früh|vormittag|vormittags|am vormittag|am morgen|frühmorgens|heute morgen früh"},
    {Mean::part, static_cast<int>(DayPart::afternoon),
     "nachmittag|nachmittags|am nachmittag|nachm|nach dem mittag"},
    {Mean::part, static_cast<int>(DayPart::evening), "abend|abends|am abend"},
    {Mean::part, static_cast<int>(DayPart::night), "nachts|in der nacht|nacht"},
    {Mean::this_part, static_cast<int>(DayPart::morning), "heute morgen|heute früh"},
    {Mean::part, static_cast<int>(DayPart::am), "am vormittag"},
    {Mean::part, static_cast<int>(DayPart::pm), "pm"},
    {Mean::instant, 720, "mittag|mittags|zu mittag|am mittag|12 uhr mittags|zwölf uhr mittags"},
    {Mean::instant, 0, "mitternacht|um mitternacht"},
    {Mean::hours, 60, "uhr|stunde|stunden|std|h|uhrr|uhtr"},
    {Mean::minutes, 1, "minute|minuten|min"},
    {Mean::duration, 30, "einer halben stunde|ner halben stunde|halben stunde|halbe stunde|30 min"},
    {Mean::duration, 90, "anderthalb stunden|eineinhalb stunden"},
    {Mean::duration, 15, "einer viertelstunde|viertelstunde"},
    {Mean::duration, 45, "einer dreiviertelstunde|dreiviertelstunde"},
    {Mean::now, 0, "jetzt|sofort|gleich"},
    {Mean::quarter, 15, "viertel nach|viertl nach"},
    {Mean::quarter, -15, "viertel vor|viertl vor"},
    {Mean::toward, 30, "halb|halber"},
    {Mean::toward, 15, "viertel"},
    {Mean::toward, 45, "dreiviertel|drei viertel"},
    {Mean::past, 0, "nach|minuten nach|min nach"},
    {Mean::to, 0, "vor|minuten vor|min vor"},
    {Mean::either_of, 0, "oder|bis|und|bzw"},
};

constexpr LexiconEntry german_agreeing[] = {
    {Mean::filler, 0,
     "danke|dankeschön|vielen dank|danke schön|besten dank|merci|also|dann|eigentlich|ich denke|ich "
     "glaube|glaube ich|denke ich|mal|doch mal|hm|hmm|oh|ach|ah|das|das ist|ist|es|sehr|schon|"
     "lieber|leider|haha|🙂|😊|😀|🙏|😄|❤"},
    {Mean::yes, 0,
     "ja|j|jo|jup|jep|jepp|jap|jaa|jawohl|jawoll|joa|ja ja|jaja|ja bitte|ja gerne|ja klar|na "
     "klar|klar|klaro|klar doch|aber klar|natürlich|selbstverständlich|sicher|sicherlich|gern|gerne|sehr "
     "gerne|bitte|ja sehr gerne|okay|ok|oki|okey|k|in ordnung|einverstanden|passt|passt so|passt mir|"
     "gut|alles gut|super|perfekt|prima|genau|richtig|das stimmt|stimmt|stimmt so|korrekt|alles "
     "richtig|alles korrekt|alles klar|auf jeden fall|auf alle fälle|unbedingt|definitiv|absolut|ich denke "
     "ja|ich denke schon|ich glaube schon|ich glaube ja|eher ja|doch|warum nicht|wieso nicht|kein "
     "problem|mit vergnügen|mach ich|mach das|machen wir|"
     "bestätige|bestätigt|ich bestätige|ich will|ich möchte|möchte ich|ich habe|yes|yep|jou|freilich|geht "
     "klar|deal|läuft|👍|👌|✅|✔|☑|🆗|💯|+1|+"},
    {Mean::no, 0,
     "nein|n|nee|ne|nö|noe|nein danke|ne danke|nee danke|nein nein|nope|nicht|nicht nötig|nicht jetzt|jetzt "
     "nicht|heute nicht|noch nicht|lieber nicht|eher nicht|eher nein|ich glaube nicht|ich denke nicht|glaube "
     "nicht|auf keinen fall|keinesfalls|niemals|nie|"
     "auf gar keinen fall|natürlich nicht|sicher nicht|bestimmt nicht|kein interesse|keine|kein|kein "
     "bedarf|brauche ich nicht|brauch ich nicht|ich brauche nichts|ich will nicht|will ich nicht|ich möchte "
     "nicht|möchte ich nicht|falsch|stimmt nicht|das stimmt nicht|nicht richtig|nicht korrekt|leider "
     "nein|leider nicht|abbrechen|stopp|"
     "passt nicht|passt mir nicht|nichts|gar nicht|danke nein|dieses mal nicht|diesmal "
     "nicht|no|👎|❌|🚫|🙅|🙅‍♀️|🙅‍♂️|✖"},
};

constexpr LexiconEntry german_picking[] = {
    {Mean::filler, 0,
     "der|die|das|den|dem|ein|eine|einen|option|nummer|nr|auswahl|möglichkeit|ich nehme|nehme|ich "
     "möchte|möchte|ich hätte gern|ich hätte gerne|hätte gern|hätte gerne|ich will|ich wähle|wähle|wir "
     "nehmen|gerne|gern|mit|und|lieber|punkt|antwort|von|auf|"
     "dann|das da|diese|dieses|diesen|variante|für mich|mir|geben sie mir|ich würde gerne|nehmen|ich würde"},
    {Mean::from_end, 1, "letzte|letzter|letztes|letzten|ganz unten|unterste|unterster|untersten"},
    {Mean::from_end, 2, "vorletzte|vorletzter|vorletztes|vorletzten"},
    {Mean::ordinal, 1, "oberste|obersten|ganz oben"},
};

}  // namespace

const AnswerLexicon german{
    "de",
    "bitte|bitteschön|danke|vielen dank|hallo|hi|guten tag|moin|ja|ja klar|gut|also|dann|so|ich denke|ich "
    "glaube|denke ich|glaube ich|vielleicht|wahrscheinlich|vermutlich|ungefähr|etwa|circa|zirka|ca|rund|um "
    "die|so um die|in etwa|schätzungsweise|geschätzt|es werden|es wird|das wird|"
    "es wäre|das wäre|wäre|wird|wohl|eher|für|nur|aber|sorry|entschuldigung|wenn möglich|falls möglich|wenn "
    "es geht|gerne|gern|am liebsten|super|perfekt|okay|naja|ähm|öhm|eigentlich|mal|doch|sagen wir|oder "
    "so|plus minus|eventuell|evtl|am besten",
    "ein|eine|einen|einem|einer|eines|nen|ne|n",
    "bin|bist|ist|sind|war|waren|sein|wird|werden|wurde|wurden|habe|hab|hast|hat|haben|hatte|kann|können|"
    "kannst|könnte|könnten|will|wollen|wollte|muss|müssen|musste|soll|sollen|darf|dürfen|möchte|möchten|geht|"
    "gehen|ging|kommt|kommen|kam|weiß|weiss|wissen|brauche|braucht|brauchen|fehlt|fehlen|antwortet|meldet|"
    "hilft|passt|passen|ich|du|er|sie|es|wir|ihr|mich|mir|dich|dir|ihn|ihm|ihnen|uns|mein|meine|meinen|"
    "meiner|meinem|dein|deine|sein|seine|ihre|ihren|unser|unsere|unseren|dieser|diese|dieses|diesen|das|der|"
    "den|dem|wer|wen|wem|was|welche|welcher|welches|wann|wo|warum|wieso|wie|ob|und|aber|oder|sondern|wenn|"
    "weil|dass|denn|als|nicht|nie|niemals|nein|kein|keine|keinen|nichts|noch|schon|auch|zu|sehr|nur|über|zum|"
    "zur|zu|im|in|an|am|auf|aus|bei|beim|bis|durch|gegen|nach|seit|um|unter|von|vom|vor|wegen|zwischen|ohne|"
    "hier|da|dort|weg|her|hin|mehr|andere|anderer|anderes|anderen|weitere|weiteren|sache|ding|frage|fragen|"
    "moment|momentchen|augenblick|sekunde|sekündchen|minütchen|problem|probleme|beschwerde|anliegen|ahnung|"
    "lust|idee|zweifel|grund|sorge|sorgen|eile|stress|bisschen|bissl|wenig|paar|haufen|menge|mensch|menschen|"
    "mitarbeiter|mitarbeiterin|berater|ansprechpartner|uhr|verloren|kaputt|beschädigt|gestohlen|verschwunden|"
    "verspätet|sterne|stock|etage|antwort",
    german_numbers,
    german_counting,
    german_calendar,
    german_agreeing,
    german_picking,
    "meine|mein|mail|e-mail|email|emailadresse|e-mail-adresse|mailadresse|adresse|ist|lautet|die|das|nummer|"
    "telefonnummer|handynummer|telefon|handy|tel|mobil|mobilnummer|festnetz|nr|ruf|rufen sie mich an|rufen "
    "sie an|rufen sie mich unter|anrufen|unter|an|hier|hier ist|hier meine|es "
    "ist|kontakt|webseite|website|homepage|seite|internetseite|link|unsere|und|oder|"
    "whatsapp|erreichbar|erreichbar unter|sie erreichen mich unter|schreiben sie "
    "an|der|im|auf|shop|privat|geschäftlich|facebook|instagram",
    "te|ten|ter|tes|tem|ste|sten|ster",
    '.',
    ',',
    AnswerLexicon::Order::day_first,
    AnswerLexicon::Minutes::before_hour,
};

}  // namespace frontdesk

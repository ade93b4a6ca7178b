// SPDX-License-Identifier: MIT
#include "engine/text/recognise/lexicon.hpp"

namespace frontdesk {
namespace {

constexpr LexiconEntry french_numbers[] = {
    {Mean::number, 70, "septante"},
    {Mean::number, 80, "octante|huitante"},
    {Mean::number, 90, "nonante"},
    {Mean::number, 80, "quatre vingt"},
    {Mean::number, 21, "vingt et un|vingt et une|vingt un"},
    {Mean::number, 31, "trente et un|trente et une"},
    {Mean::number, 100, "cent"},
    {Mean::number, 60, "soixantes"},
    {Mean::ordinal, 1, "1er|1ère|1ere"},
    {Mean::ordinal, 2, "second|seconde|deuz"},
};

constexpr LexiconEntry french_counting[] = {
    {Mean::none_of, static_cast<int>(NoneOf::answer),
     "aucun|aucune|rien|rien du tout|pas un|pas une|pas un seul|pas une seule|je n'en ai pas|j'en ai pas|je "
     "n'ai rien|on n'en a pas|nous n'en avons pas"},
    {Mean::none_of, static_cast<int>(NoneOf::only_before_noun),
     "sans|pas de|pas d'|je n'ai pas de|je n'ai pas d'|j'ai pas de|nous n'avons pas de|on n'a pas de|je n'ai "
     "aucun|je n'ai aucune"},
    {Mean::number, 0, "personne d'autre|sans enfants|sans enfant|pas d'enfants|pas d'enfant"},
    {Mean::filler, 0,
     "j'ai|j'aurai|nous avons|on a|nous aurons|je prends|je prendrai|nous prenons|on "
     "prend|j'emporte|j'apporte|je voyage avec|nous voyageons avec|avec|donnez-moi|donnez "
     "moi|mettez-moi|mettez moi|j'aimerais|on voudrait|nous voudrions|nous aimerions"},
    {Mean::filler, 0,
     "nous|nous sommes|nous serons|on est|on sera|on|sera|serons|serait|on va être|va être|il y aura|il y "
     "a|y aura|en tout|au total|total|exactement|seulement|juste|maximum|max|au maximum|minimum|min|au "
     "moins|au plus|jusqu'à|j'ai besoin de|il me faut|il nous faut|il faut|je veux|je "
     "voudrais|numéro|num|nº|no|n|"
     "de|d'|des|les|le|la|à|a|x|fois|table|table de|table pour|une table pour|une table de|groupe de|un "
     "groupe de|groupe|disons|entre|à peu près"},
    {Mean::filler, 0,
     "personnes|personne|pers|gens|invités|invité|convives|adultes|adulte|enfants|enfant|couverts|couvert|"
     "pièces|pièce|unités|unité|parts|part|portions|portion|ans|an|année|années|heures|heure|h|minutes|"
     "minute|min|jours|jour|nuits|nuit|semaines|semaine|mois|chambres|chambre|billets|places|place|amis|"
     "kg|kilos|kilo|kilogrammes|g|grammes|l|litres|litre|ml|cm|m|mm|km|mètres|pour "
     "cent|%|€|$|£|euros|euro|eur|francs|bouteilles"},
    {Mean::thousand, 1000, "mille|k|milliers"},
    {Mean::thousand, 1000000, "million|millions"},
    {Mean::dozen, 12, "douzaine|douzaines"},
    {Mean::dozen, 10, "dizaine|dizaines"},
    {Mean::dozen, 15, "quinzaine"},
    {Mean::dozen, 20, "vingtaine"},
    {Mean::dozen, 30, "trentaine"},
    {Mean::dozen, 40, "quarantaine"},
    {Mean::dozen, 50, "cinquantaine"},
    {Mean::dozen, 60, "soixantaine"},
    {Mean::dozen, 100, "centaine"},
    {Mean::half, 5, "demi|demie|une demi|un demi|une demie|½|moitié"},
    {Mean::and_half, 0, "et demi|et demie|½"},
    {Mean::minus, 0, "moins"},
    {Mean::either_of, 0, "ou|à|peut-être|ou bien|voire"},
};

constexpr LexiconEntry french_calendar[] = {
    {Mean::filler, 0,
     "le|la|les|l'|du|de|des|d'|à|a|au|vers|vers les|pour|pour le|ce "
     "sera|pile|précises|précise|environ|date|heure souhaitée|jour|je viens|je viendrai|nous viendrons|on "
     "viendra|je passe|je passerai|je peux|on peut|ça me va|me convient|me va|serait bien|serait "
     "parfait|serait top|ça serait|c'est|possible|retrait|récupération|"
     "entre|dès|année|cette année|aux alentours de|aux environs de|est|ça va|en|dans la journée|depuis"},
    {Mean::relative_day, 0, "aujourd'hui|aujourdhui|auj|ajd|aujourd hui|ce jour"},
    {Mean::relative_day, 1, "demain|dem1|demin"},
    {Mean::relative_day, 2, "après-demain|apres demain|après demain|surlendemain"},
    {Mean::relative_day, -1, "hier"},
    {Mean::relative_day, -2, "avant-hier|avant hier"},
    {Mean::holiday, 1224, "réveillon|réveillon de noël|veille de noël"},
    {Mean::holiday, 1225, "noël|à noël|jour de noël"},
    {Mean::holiday, 1231, "saint-sylvestre|réveillon du nouvel an|st sylvestre|saint sylvestre"},
    {Mean::holiday, 101, "jour de l'an|nouvel an|le jour de l'an"},
    {Mean::holiday, 214, "saint-valentin|saint valentin|st valentin"},
    {Mean::holiday, 714, "fête nationale"},
    {Mean::month, 1, "jan"},
    {Mean::month, 2, "fev|fevr"},
    {Mean::month, 7, "juil|juillet"},
    {Mean::month, 9, "sept"},
    {Mean::month, 12, "dec"},
    {Mean::month, 4, "avr"},
    {Mean::weekday, 1, "lundis"},
    {Mean::weekday, 5, "vendredis|vendr"},
    {Mean::days, 1, "jour|jours|j"},
    {Mean::days, 7, "semaine|semaines|sem"},
    {Mean::days, 8, "huitaine"},
    {Mean::days, 15, "quinzaine"},
    {Mean::months, 1, "mois"},
    {Mean::months, 12, "an|ans"},
    {Mean::ahead, 0, "dans|d'ici"},
    {Mean::ago_before, 0, "il y a|y a"},
    {Mean::from_now, 0, "à partir d'aujourd'hui|à partir de maintenant"},
    {Mean::next, 0, "prochain|prochaine"},
    {Mean::coming, 0, "ce|cet|cette|qui vient|à venir"},
    {Mean::last, 0, "dernier|dernière|passé"},
    {Mean::week, 0, "cette semaine|de cette semaine"},
    {Mean::week, 1, "la semaine prochaine|de la semaine prochaine|semaine prochaine|en huit"},
    {Mean::week, 2, "en quinze"},
    {Mean::weekend, 0, "week-end|weekend|we|le week-end"},
    {Mean::part, static_cast<int>(DayPart::morning),
     "du matin|le matin|matin|dans la matinée|matinée|au matin|mat"},
    {Mean::part, static_cast<int>(DayPart::afternoon),
     "de l'après-midi|l'après-midi|après-midi|dans l'après-midi|aprem|aprèm|après "
     "midi|de l'aprem"},
    {Mean::part, static_cast<int>(DayPart::evening),
     "du soir|le soir|soir|dans la soirée|en soirée|soirée|au soir"},
    {Mean::part, static_cast<int>(DayPart::night), "de la nuit|la nuit|nuit"},
    {Mean::this_part, static_cast<int>(DayPart::evening), "ce soir"},
    {Mean::this_part, static_cast<int>(DayPart::afternoon), "cet après-midi|cet aprem|cet aprèm"},
    {Mean::this_part, static_cast<int>(DayPart::morning), "ce matin"},
    {Mean::part, static_cast<int>(DayPart::am), "am"},
    {Mean::part, static_cast<int>(DayPart::pm), "pm"},
    {Mean::instant, 720, "midi|à midi|12h midi|le midi|ce midi"},
    {Mean::instant, 0, "minuit|à minuit"},
    {Mean::hours, 60, "heure|heures|h|hr|hrs|heurs"},
    {Mean::minutes, 1, "minute|minutes|min|mn"},
    {Mean::duration, 30, "une demi-heure|une demi heure|demi-heure|demi heure|1/2 heure"},
    {Mean::duration, 90, "une heure et demie|1 heure et demie|1h et demie"},
    {Mean::duration, 15, "un quart d'heure|quart d'heure"},
    {Mean::now, 0, "maintenant|tout de suite|immédiatement"},
    {Mean::and_quarter, 30, "et demie|et demi|et de mie"},
    {Mean::and_quarter, 15, "et quart|et un quart"},
    {Mean::and_quarter, -15, "moins le quart|moins quart|moins un quart"},
    {Mean::past, 0, "et|passé de|passées de|après"},
    {Mean::to, 0, "moins"},
    {Mean::filler, 0, "passées"},
    {Mean::either_of, 0, "ou|ou bien|ou alors|jusqu'à"},
};

constexpr LexiconEntry french_agreeing[] = {
    {Mean::filler, 0,
     "merci|merci beaucoup|merci bien|s'il vous plaît|s'il te plaît|svp|stp|s il vous plait|alors|bon|eh "
     "bien|ben|bah|hm|hmm|ah|oh|euh|c'est|je pense|je crois|monsieur|madame|mais|bien sûr "
     "merci|haha|mdr|pour moi|tout est|tout|🙂|😊|😀|🙏|😄|❤"},
    {Mean::yes, 0,
     "oui|o|ouais|ouai|oui oui|ouep|ouaip|yep|yes|vi|mouais|oui merci|oui svp|oui s'il vous plaît|oui bien "
     "sûr|bien sûr|bien sur|bien sûr que oui|évidemment|certainement|certes|absolument|tout à "
     "fait|exactement|exact|c'est exact|c'est ça|c'est bon|c'est correct|correct|parfait|parfaitement|très "
     "bien|"
     "bien|d'accord|dac|d'acc|daccord|ok|okay|okey|oki|k|ça marche|ca marche|ça roule|ça me va|ça me "
     "convient|nickel|super|génial|volontiers|avec plaisir|avec joie|je veux bien|je confirme|confirmé|je "
     "valide|validé|entendu|si|mais si|mais oui|je crois que oui|je pense que oui|je pense|plutôt "
     "oui|pourquoi pas|sans problème|pas de problème|pas de souci|"
     "aucun problème|sans souci|bien "
     "entendu|carrément|grave|naturellement|allez|allons-y|vas-y|allez-y|go|j'aimerais bien|je voudrais "
     "bien|je le veux|affirmatif|tout est bon|tout est correct|vrai|👍|👌|✅|✔|☑|🆗|💯|+1|+"},
    {Mean::no, 0,
     "non|n|nan|nop|nope|non non|non merci|nan merci|pas du tout|du tout|pas vraiment|pas maintenant|pas "
     "aujourd'hui|pas encore|pas cette fois|pas pour l'instant|pas pour le moment|pour l'instant "
     "non|jamais|jamais de la vie|certainement pas|absolument pas|bien sûr que non|surtout pas|sûrement pas|"
     "hors de question|je ne pense pas|je pense pas|je ne crois pas|je crois pas|je crois que non|je pense "
     "que non|plutôt non|plutôt pas|je ne veux pas|je veux pas|je n'en veux pas|pas besoin|je n'ai pas "
     "besoin|inutile|ce n'est pas nécessaire|pas nécessaire|pas la peine|ça ira|ça ne me va "
     "pas|faux|incorrect|c'est faux|pas correct|ce n'est pas ça|c'est pas ça|erreur|"
     "pas intéressé|pas intéressée|ça ne m'intéresse pas|malheureusement "
     "non|annuler|aucun|aucune|rien|négatif|no|merci non|mais non|sans "
     "façon|👎|❌|🚫|🙅|🙅‍♀️|🙅‍♂️|✖"},
};

constexpr LexiconEntry french_picking[] = {
    {Mean::filler, 0,
     "le|la|les|l'|un|une|option|l'option|numéro|num|nº|no|n|choix|je prends|je prendrai|je prendrais|je "
     "choisis|je voudrais|je veux|j'aimerais|je préfère|on prend|on prendra|on "
     "voudrait|donnez-moi|donne-moi|mettez-moi|pour "
     "moi|de|du|des|à|au|aux|avec|et|réponse|celui|celle|celui-là|celle-là|celui-ci|ce sera|ça "
     "sera|plutôt|va pour|allez|le choix|d'"},
    {Mean::from_end, 1, "dernier|dernière|derniers|tout en bas|celui du bas|celle du bas"},
    {Mean::from_end, 2, "avant-dernier|avant-dernière|avant dernier"},
    {Mean::ordinal, 1, "1er|1ère|1ere|celui du haut|tout en haut"},
    {Mean::ordinal, 2, "second|seconde|2nd|2nde"},
};

}  // namespace

const AnswerLexicon french{
    "fr",
    "s'il vous plaît|s'il te plaît|s il vous plait|svp|stp|merci|merci "
    "beaucoup|bonjour|bonsoir|salut|coucou|oui|ouais|d'accord|bon|alors|eh bien|ben|bah|euh|je pense|je "
    "crois|je dirais|je pense que|je crois que|peut-être|probablement|sans doute|environ|à peu près|a peu "
    "pres|plus ou moins|autour de|aux alentours de|dans les|"
    "ce sera|ça sera|ce serait|ça serait|ça fera|c'est|sera|pour|juste|désolé|pardon|si possible|si c'est "
    "possible|si vous pouvez|parfait|super|plutôt|disons|quelque chose comme|à vue de "
    "nez|mais|moi|nous|donc|ou à peu près|de préférence|idéalement",
    "un|une",
    "suis|es|est|sommes|êtes|sont|était|étaient|être|été|ai|as|a|avons|avez|ont|avait|peux|peut|pouvez|"
    "peuvent|pourrait|puis|veux|veut|voulez|dois|doit|faut|vais|va|vont|vient|viennent|sais|sait|savent|"
    "besoin|manque|manquent|répond|répondent|aide|rentre|rentrent|fait|font|je|tu|il|elle|nous|vous|ils|"
    "elles|me|te|se|lui|leur|moi|toi|mon|mes|ton|ta|tes|sa|ses|notre|nos|votre|vos|ce|cet|cette|ces|cela|ça|"
    "qui|que|quoi|dont|quel|quelle|quels|quelles|quand|où|pourquoi|comment|combien|et|mais|ou|si|ni|ne|pas|"
    "plus|jamais|rien|aussi|encore|déjà|très|trop|comme|parce|sur|sous|dans|en|avec|sans|chez|vers|depuis|"
    "entre|contre|après|avant|par|au|aux|ici|là|y|autre|autres|chose|choses|question|questions|moment|"
    "instant|seconde|petite "
    "seconde|problème|problèmes|souci|soucis|réclamation|plainte|doute|idée|raison|hâte|envie|peu|paquet|tas|"
    "couple|fois|conseiller|conseillère|humain|agent|opérateur|interlocuteur|perdue|perdu|perdues|perdus|"
    "cassée|cassé|volée|abîmée|retard|étoiles|étage|réponse",
    french_numbers,
    french_counting,
    french_calendar,
    french_agreeing,
    french_picking,
    "mon|ma|mes|mail|e-mail|email|adresse|adresse mail|adresse "
    "email|courriel|est|c'est|le|la|les|numéro|numero|num|n°|téléphone|telephone|tél|tel|portable|mobile|"
    "fixe|gsm|de|contact|appelez-moi au|appelez moi au|appeler au|vous pouvez m'appeler au|joignable "
    "au|voici|voilà|voici mon|mon numéro est|site|site web|site internet|page|lien|notre|nos|et|ou|whatsapp|"
    "au|à|a|sur|écrivez à|écrivez-moi à|boutique|ici|travail|maison|instagram|facebook|internet",
    "er|ere|re|e|eme|ème|nd|nde|ieme|iemes",
    ' ',
    ',',
    AnswerLexicon::Order::day_first,
    AnswerLexicon::Minutes::after_hour,
};

}  // namespace frontdesk

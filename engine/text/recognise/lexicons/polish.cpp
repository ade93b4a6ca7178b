// SPDX-License-Identifier: MIT
#include "engine/text/recognise/lexicon.hpp"

namespace frontdesk {
namespace {

// ICU spells cardinals in all cases; it has no Polish ordinals and no collective numbers.
constexpr LexiconEntry polish_numbers[] = {
    {Mean::number, 0, "zera|zerem"},
    {Mean::number, 1, "jedynka|jedynkę|raz"},
    {Mean::number, 2, "dwu|dwoje|dwojga|dwojgiem|dwójka|dwójkę|dwójki|dwom|dwiema|dwoma|dwaj|dwie"},
    {Mean::number, 3, "troje|trojga|trojgiem|trójka|trójkę|trójki|trzej|trzech|trzema|trzem"},
    {Mean::number, 4, "czworo|czworga|czworgiem|czwórka|czwórkę|czwórki|czterej|czterech|czterema"},
    {Mean::number, 5, "pięcioro|pięciorga|piątka|piątkę|piątki|pięciu|pięcioma"},
    {Mean::number, 6, "sześcioro|sześciorga|szóstka|szóstkę|szóstki|sześciu|sześcioma"},
    {Mean::number, 7, "siedmioro|siedmiorga|siódemka|siódemkę|siedmiu|siedmioma"},
    {Mean::number, 8, "ośmioro|ośmiorga|ósemka|ósemkę|ośmiu|ośmioma"},
    {Mean::number, 9, "dziewięcioro|dziewięciorga|dziewiątka|dziewiątkę|dziewięciu|dziewięcioma"},
    {Mean::number, 10, "dziesięcioro|dziesięciorga|dziesiątka|dziesiątkę|dziesięciu|dziesięcioma"},
    {Mean::number, 11, "jedenaścioro|jedenastu"},
    {Mean::number, 12, "dwanaścioro|dwunastu|dwunastoma|dwunastką|dwunastka"},
    {Mean::number, 13, "trzynastu"},
    {Mean::number, 14, "czternastu"},
    {Mean::number, 15, "piętnastu|piętnastka"},
    {Mean::number, 16, "szesnastu"},
    {Mean::number, 17, "siedemnastu"},
    {Mean::number, 18, "osiemnastu|osiemnastka"},
    {Mean::number, 19, "dziewiętnastu"},
    {Mean::number, 20, "dwudziestu|dwudziestka|dwudziestkę|dwadziescioro"},
    {Mean::number, 30, "trzydziestka|trzydziestkę"},
    {Mean::number, 40, "czterdziestka"},
    {Mean::number, 50, "pięćdziesiątka|pięćdziesiątkę"},
    {Mean::number, 100, "setka|setkę|stówa|stówka"},
    {Mean::ordinal, 1, "pierwszy|pierwsza|pierwsze|pierwszego|pierwszej|pierwszą|pierwszym"},
    {Mean::ordinal, 2, "drugi|druga|drugie|drugiego|drugiej|drugą|drugim"},
    {Mean::ordinal, 3, "trzeci|trzecia|trzecie|trzeciego|trzeciej|trzecią|trzecim"},
    {Mean::ordinal, 4, "czwarty|czwarta|czwarte|czwartego|czwartej|czwartą|czwartym"},
    {Mean::ordinal, 5, "piąty|piąta|piąte|piątego|piątej|piątą|piątym"},
    {Mean::ordinal, 6, "szósty|szósta|szóste|szóstego|szóstej|szóstą|szóstym"},
    {Mean::ordinal, 7, "siódmy|siódma|siódme|siódmego|siódmej|siódmą|siódmym"},
    {Mean::ordinal, 8, "ósmy|ósma|ósme|ósmego|ósmej|ósmą|ósmym"},
    {Mean::ordinal, 9, "dziewiąty|dziewiąta|dziewiąte|dziewiątego|dziewiątej|dziewiątą|dziewiątym"},
    {Mean::ordinal, 10, "dziesiąty|dziesiąta|dziesiąte|dziesiątego|dziesiątej|dziesiątą|dziesiątym"},
    {Mean::ordinal, 11, "jedenasty|jedenasta|jedenaste|jedenastego|jedenastej|jedenastą"},
    {Mean::ordinal, 12, "dwunasty|dwunasta|dwunaste|dwunastego|dwunastej|dwunastą"},
    {Mean::ordinal, 13, "trzynasty|trzynasta|trzynaste|trzynastego|trzynastej|trzynastą"},
    {Mean::ordinal, 14, "czternasty|czternasta|czternaste|czternastego|czternastej|czternastą"},
    {Mean::ordinal, 15, "piętnasty|piętnasta|piętnaste|piętnastego|piętnastej|piętnastą"},
    {Mean::ordinal, 16, "szesnasty|szesnasta|szesnaste|szesnastego|szesnastej|szesnastą"},
    {Mean::ordinal, 17, "siedemnasty|siedemnasta|siedemnaste|siedemnastego|siedemnastej|siedemnastą"},
    {Mean::ordinal, 18, "osiemnasty|osiemnasta|osiemnaste|osiemnastego|osiemnastej|osiemnastą"},
    {Mean::ordinal, 19,
     "dziewiętnasty|dziewiętnasta|dziewiętnaste|dziewiętnastego|dziewiętnastej|dziewiętnastą"},
    {Mean::ordinal, 20, "dwudziesty|dwudziesta|dwudzieste|dwudziestego|dwudziestej|dwudziestą"},
    {Mean::ordinal, 30, "trzydziesty|trzydziesta|trzydzieste|trzydziestego|trzydziestej|trzydziestą"},
};

constexpr LexiconEntry polish_counting[] = {
    {Mean::none_of, static_cast<int>(NoneOf::answer),
     "żadnych|żadnej|żadnego|żadna|żadne|ani jednej|ani jednego|ani jedna|ani jeden|brak|nic|nic a "
     "nic|wcale|nie mam|nie mamy|nie biorę|nie będzie|nie ma"},
    {Mean::none_of, static_cast<int>(NoneOf::only_before_noun), "bez|żaden|ani"},
    {Mean::number, 0, "nikt|nikogo|bez dzieci|żadnych dzieci|żadnych osób|żadnych gości"},
    {Mean::filler, 0,
     "mam|mamy|będę miał|będę miała|biorę|bierzemy|wezmę|weźmiemy|zabieram|zabieramy|poproszę o|prosimy "
     "o|proszę o|lecę z|chcemy|chcielibyśmy|wziąłbym|wzięłabym"},
    {Mean::filler, 0,
     "nas|na|w|z|do|będzie|będzie nas|będziemy|jest nas|jesteśmy|będziemy w|będzie|razem|łącznie|w "
     "sumie|dokładnie|tylko|max|maks|maksymalnie|minimum|min|minimalnie|co najmniej|przynajmniej|najwyżej|"
     "potrzebuję|potrzebujemy|chcę|chciałbym|chciałabym|numer|nr|liczba|ilość|my "
     "we|we|nasza|grupa|osobowa|stolik na|stolik|stolik dla|x|razy|gdzieś|tak|tak ze|tak "
     "z|ze|powiedzmy|załóżmy|między|od|pomiędzy|sam|impreza|impreza na"},
    {Mean::filler, 0,
     "osób|osoby|osoba|osobę|os|osobowo|osobami|osobom|ludzi|ludzie|gości|goście|gość|gościa|dorosłych|"
     "dorośli|dorosły|dzieci|dziecko|dziecka|szt|sztuk|sztuki|sztuka|sztukę|porcji|porcje|porcja|kawałków|"
     "kawałki|kawałek|"
     "lat|lata|rok|miesięcy|miesiące|dni|dzień|nocy|noce|noc|tygodni|tygodnie|godzin|godziny|godzina|godz|"
     "minut|minuty|min|biletów|bilety|bilet|pokoi|pokoje|pokój|miejsc|miejsca|miejsce|opakowań|opakowania|"
     "kilo|kilogramów|kg|dag|deko|gram|gramów|g|"
     "l|litr|litry|litrów|ml|cm|m|mm|km|metrów|metry|procent|%|€|$|£|zł|złotych|złote|złoty|pln|euro|eur|"
     "koleżanek|kolegów|znajomych|facetów|kobiet|chłopa|sztuczki"},
    {Mean::thousand, 1000, "tysiąc|tysiące|tysięcy|tysiąca|tys|k|tysiaki|tysiak|tyś"},
    {Mean::thousand, 1000000, "milion|miliony|milionów|mln"},
    {Mean::dozen, 12, "tuzin|tuziny|tuzinów|tuzina"},
    {Mean::dozen, 15, "mendel"},
    {Mean::dozen, 60, "kopa|kopę"},
    {Mean::dozen, 2, "para|parę osób to dwie|parka"},
    {Mean::half, 5, "pół|połowa|½|połowę"},
    {Mean::half, 15, "półtora|półtorej"},
    {Mean::and_half, 0, "i pół|z połową|z połówką|½"},
    {Mean::minus, 0, "minus"},
    {Mean::either_of, 0, "lub|albo|czy|do|bądź|a może|może"},
};

constexpr LexiconEntry polish_calendar[] = {
    {Mean::filler, 0,
     "w|we|na|o|od|dnia|dzień|dniu|roku|rok|r|o godzinie|o godz|ok|koło|około|gdzieś|gdzieś koło|tak "
     "koło|dokładnie|równo|punkt|będę|przyjdę|przyjdziemy|wpadnę|odbiorę|odbiór|termin|data|pasuje|mi "
     "pasuje|pasuje mi|byłoby super|może być|"
     "między|pomiędzy|to|ten|tego|do odbioru|chcę|chciałbym|chciałabym|poproszę "
     "na|najchętniej|najlepiej|mogę|możemy|i|przyjadę|ta|tę|tej|miesiąca|bm|czasu|będziemy|godzina "
     "to|mniej więcej|z samego|z"},
    {Mean::relative_day, 0, "dziś|dzisiaj|dzis|dzisiejszy|na dziś|na dzisiaj|dzisiejszego"},
    {Mean::relative_day, 1, "jutro|na jutro|jutra|jutrzejszy|jutrzejszego|juto|jtro"},
    {Mean::relative_day, 2, "pojutrze|na pojutrze|pojutrza"},
    {Mean::relative_day, 3, "popojutrze|za trzy dni"},
    {Mean::relative_day, -1, "wczoraj|wczorajszy"},
    {Mean::relative_day, -2, "przedwczoraj"},
    {Mean::holiday, 1224, "wigilia|wigilię|w wigilię|wigilii"},
    {Mean::holiday, 1225, "boże narodzenie|pierwszy dzień świąt|w boże narodzenie"},
    {Mean::holiday, 1226, "drugi dzień świąt"},
    {Mean::holiday, 1231, "sylwester|sylwestra|w sylwestra|sylwka"},
    {Mean::holiday, 101, "nowy rok|w nowy rok"},
    {Mean::holiday, 1206, "mikołajki|w mikołajki|mikołaja"},
    {Mean::holiday, 214, "walentynki|w walentynki"},
    {Mean::holiday, 106, "trzech króli|w trzech króli"},
    {Mean::weekday, 1, "poniedziałku|poniedz|poniedzialek|pn|pon"},
    {Mean::weekday, 2, "wtorku|wt|wto"},
    {Mean::weekday, 3, "środę|środy|śr|sr"},
    {Mean::weekday, 4, "czwartku|czw|cz"},
    {Mean::weekday, 5, "piątku|pt|piąteczek|pia|piatunio"},
    {Mean::weekday, 6, "sobotę|soboty|so|sob|sobote"},
    {Mean::weekday, 0, "niedzielę|niedzieli|niedz|nd|ndz|nie"},
    {Mean::month, 1, "sty|stycznia|styczniu"},
    {Mean::month, 2, "lut|lutym"},
    {Mean::month, 9, "wrzesień|wrz"},
    {Mean::month, 10, "paź|pazdz|paźdz|pażdziernika"},
    {Mean::month, 3, "iii"},
    {Mean::month, 4, "iv"},
    {Mean::month, 6, "vi|cze"},
    {Mean::month, 7, "vii"},
    {Mean::month, 8, "viii"},
    {Mean::month, 9, "ix"},
    {Mean::month, 11, "xi|lis|list"},
    {Mean::month, 12, "xii|gru|grudz"},
    {Mean::month, 2, "ii"},
    {Mean::days, 1, "dzień|dni|dniach"},
    {Mean::days, 7, "tydzień|tygodnie|tygodni|tyg|tygodnia"},
    {Mean::days, 14, "dwa tygodnie|2 tygodnie|dwa tyg"},
    {Mean::months, 1, "miesiąc|miesiące|miesięcy|m-c|mies"},
    {Mean::months, 12, "rok|lata|lat"},
    {Mean::ahead, 0, "za"},
    {Mean::ago_after, 0, "temu"},
    {Mean::from_now, 0, "od dziś|od dzisiaj|od teraz"},
    {Mean::next, 0,
     "następny|następna|następną|następnym|przyszły|przyszła|przyszłą|przyszłym|kolejny|kolejną|nast"},
    {Mean::coming, 0,
     "najbliższy|najbliższą|najbliższa|najbliższym|nadchodzący|nadchodzącą|ten|tę|ta|tą|to|w ten|w tę|w "
     "tą|na ten|bieżący"},
    {Mean::last, 0,
     "zeszły|zeszłą|zeszła|ostatni|ostatnią|poprzedni|poprzednią|miniony|minioną|ubiegły|ubiegłą"},
    {Mean::week, 0, "w tym tygodniu|tego tygodnia|ten tydzień"},
    {Mean::week, 1,
     "w przyszłym tygodniu|przyszłego tygodnia|w następnym tygodniu|następnego tygodnia|przyszły "
     "tydzień|następny tydzień|w kolejnym tygodniu"},
    {Mean::weekend, 0, "weekend|weekendzie|łikend|weekendu"},
    {Mean::part, static_cast<int>(DayPart::morning),
     "rano|ranem|z rana|rana|poranek|przed południem|przedpołudniem|do południa|nad ranem|z samego "
     "rana|porankiem|rankiem"},
    {Mean::part, static_cast<int>(DayPart::afternoon),
     "po południu|popołudniu|popołudnie|po poł|popoł|ppoł|po południem"},
    {Mean::part, static_cast<int>(DayPart::evening),
     "wieczorem|wieczór|wieczorkiem|wieczora|pod wieczór|wieczorową porą"},
    {Mean::part, static_cast<int>(DayPart::night), "w nocy|noc|nocą"},
    {Mean::part, static_cast<int>(DayPart::am), "am"},
    {Mean::part, static_cast<int>(DayPart::pm), "pm"},
    {Mean::instant, 720, "południe|w południe|samo południe|w samo południe"},
    {Mean::instant, 0, "północ|o północy|północy"},
    {Mean::hours, 60, "godzina|godzinie|godzinę|godziny|godzin|godz|godziną|g|h|gdz"},
    {Mean::minutes, 1, "minuta|minutę|minuty|minut|min"},
    {Mean::duration, 30, "pół godziny|pół godzinki"},
    {Mean::duration, 90, "półtorej godziny"},
    {Mean::duration, 60, "godzinkę|godzinka"},
    {Mean::duration, 15, "kwadrans"},
    {Mean::now, 0, "teraz|zaraz|od razu|już"},
    {Mean::quarter, 15, "kwadrans po|15 po"},
    {Mean::quarter, -15, "za kwadrans|kwadrans przed"},
    {Mean::quarter, 30, "pół po"},
    {Mean::toward, 30, "wpół do|w pół do|pół do|wpol do|w pol do"},
    {Mean::past, 0, "po|minut po|minuty po"},
    {Mean::to, 0, "przed|minut przed"},
    {Mean::and_quarter, 30, "i pół"},
    {Mean::either_of, 0, "lub|albo|czy|bądź|ewentualnie|do|a"},
};

constexpr LexiconEntry polish_agreeing[] = {
    {Mean::filler, 0,
     "proszę bardzo|dziękuję|dzięki|dzieki|dziekuje|dziękuje|dzięki wielkie|dziękuję bardzo|bardzo|no "
     "to|to|hm|hmm|no cóż|wie pan|wie pani|pan|pani|chyba|myślę że|sądzę "
     "że|ale|haha|xd|oj|ach|ojej|a|więc|🙂|😊|😀|🙏|😄|❤|:)|tu|wszystko jest"},
    {Mean::yes, 0,
     "tak|t|taa|ta|tag|tak tak|jasne|jasne że tak|oczywiście|oczywiście że tak|pewnie|pewnie że "
     "tak|pewka|spoko|spox|ok|okej|okay|oki|okey|k|dobra|dobrze|dobzre|zgoda|zgadza się|zgadzam "
     "się|potwierdzam|poproszę|prosze|proszę|"
     "raczej tak|chyba tak|myślę że tak|no tak|no jasne|no pewnie|no oczywiście|no dobra|no ba|jak "
     "najbardziej|z przyjemnością|chętnie|bardzo chętnie|z chęcią|super|świetnie|może być|niech będzie|czemu "
     "nie|dlaczego nie|w porządku|"
     "wporządku|w porzo|pasuje|pasuje mi|gra|git|gites|słusznie|dokładnie|owszem|a "
     "jakże|chcę|chce|chcemy|mam|jestem|prawda|prawidłowo|poprawnie|wszystko się zgadza|wszystko ok|wszystko "
     "gra|wszystko dobrze|oczywista|naturalnie|yes|yep|yeah|jo|mhm|nie ma sprawy|nie ma problemu|bez "
     "problemu|👍|👌|✅|✔|☑|🆗|💯|+1|+"},
    {Mean::no, 0,
     "nie|n|nie nie|nie dziękuję|nie dzięki|nie dziekuje|nie trzeba|niekoniecznie|nie koniecznie|raczej "
     "nie|chyba nie|myślę że nie|nie sądzę|nie wydaje mi się|nie tym razem|nie teraz|nie dzisiaj|nie "
     "dziś|jeszcze nie|"
     "nigdy|w żadnym wypadku|absolutnie nie|absolutnie|oczywiście że nie|pewnie że nie|no nie|no co ty|nie "
     "ma mowy|nie chcę|nie chce|nie chcemy|nie mam|nie jestem|nie zgadza się|nie zgadzam "
     "się|źle|niepoprawnie|nieprawda|błąd|nie potrzebuję|"
     "nie potrzeba|nie potrzebuje|nie pasuje|nie pasuje mi|niestety "
     "nie|niestety|nic|żadne|podziękuję|rezygnuję|anuluj|odpada|nope|ni|nein|niee|nje|👎|❌|🚫|🙅|"
     "🙅‍♀️|"
     "🙅‍♂️|✖"},
    {Mean::either, 0, "no|no no"},
};

constexpr LexiconEntry polish_picking[] = {
    {Mean::filler, 0,
     "ten|ta|to|tę|tą|te|tego|tej|opcja|opcję|opcje|opcji|numer|nr|pozycja|pozycję|punkt|wybieram|wybór|"
     "wybiorę|biorę|wezmę|chcę|chciałbym|chciałabym|chcielibyśmy|wolę|wolałbym|wolałabym|proszę o|poproszę "
     "o|daj|dajcie|może|niech będzie|na|z|ze|i|od|odpowiedź|odp|"
     "jednak|dla mnie|mi|po|zamawiam|zamówię|interesuje mnie|lista|listy|z "
     "listy|tamten|tamta|tamtą|wariant|w|jakiś|jakąś"},
    {Mean::from_end, 1,
     "ostatni|ostatnia|ostatnią|ostatnie|ostatniego|ostatniej|na końcu|na samym dole|ostatni z listy"},
    {Mean::from_end, 2, "przedostatni|przedostatnia|przedostatnią|przedostatnie"},
    {Mean::ordinal, 1, "jedynkę|jedynka|pierwsze z góry|na górze"},
    {Mean::ordinal, 2, "dwójkę|dwójka"},
    {Mean::ordinal, 3, "trójkę|trójka"},
    {Mean::ordinal, 4, "czwórkę|czwórka"},
    {Mean::ordinal, 5, "piątkę|piątka"},
    {Mean::ordinal, 6, "szóstkę|szóstka"},
};

}  // namespace

const AnswerLexicon polish{
    "pl",
    "proszę|prosze|poproszę|poprosze|dziękuję|dziękuje|dzięki|dzień dobry|hej|cześć|witam|tak|no|no "
    "to|to|więc|myślę że|myślę|chyba|sądzę że|wydaje mi się że|pewnie|może|może być|około|koło|mniej "
    "więcej|jakieś|jakiś|jakaś|jakiegoś|z|plus minus|plus-minus|ok|dla|"
    "to będzie|to bedzie|będzie|niech będzie|powiedzmy|raczej|prawdopodobnie|najprawdopodobniej|coś koło|coś "
    "około|gdzieś|tylko|jednak|sorki|sorry|przepraszam|jeśli można|jeżeli można|jeśli się da|jak można|jak "
    "się da|super|dobra|dobrze|w takim razie|bardzo|ja|my|wtedy|a|ale|przynajmniej|bo",
    {},
    "jestem|jesteś|jest|jesteśmy|są|był|była|było|były|byli|być|będzie|będą|mam|ma|mamy|mają|miał|mogę|może|"
    "możemy|mogą|można|chcę|chce|muszę|musi|trzeba|idzie|przyszedł|wiem|wie|wiedzą|rozumiem|potrzebuję|"
    "potrzebuje|brakuje|odpowiada|odbiera|pomaga|mieści|mieszczą|ja|ty|on|ona|ono|my|wy|oni|one|mnie|mi|cię|"
    "ci|go|jego|jej|ich|im|nam|mój|moja|moje|moich|mojej|twój|swój|nasz|nasza|ten|ta|to|te|tego|tej|tych|tym|"
    "kto|kogo|co|czego|który|która|które|kiedy|gdzie|dlaczego|czemu|jak|ile|czy|i|oraz|ale|lub|albo|jeśli|"
    "jeżeli|gdy|bo|że|niż|nie|nigdy|nic|też|także|już|jeszcze|bardzo|tylko|o|w|we|na|do|od|z|ze|po|pod|nad|"
    "przed|przez|przy|za|u|dla|bez|między|oprócz|tu|tutaj|tam|więcej|inny|inna|inne|innego|rzecz|rzeczy|"
    "sprawa|sprawę|sprawy|pytanie|pytania|pytań|chwila|chwilę|chwilkę|chwileczkę|moment|momencik|sekunda|"
    "sekundę|sekundkę|minutkę|problem|problemu|problemy|reklamacja|wątpliwość|pojęcia|pomysłu|czasu|ochoty|"
    "powód|powodu|trochę|parę|kilka|raz|człowiek|człowieka|konsultant|konsultanta|pracownik|godzinie|godzina|"
    "zginęła|zginął|zginęły|zgubiona|uszkodzona|zepsuta|zepsute|skradziona|opóźniony|piętro|gwiazdki|"
    "odpowiedzi",
    polish_numbers,
    polish_counting,
    polish_calendar,
    polish_agreeing,
    polish_picking,
    "mój|moj|moja|mail|e-mail|email|emaila|maila|mailem|meil|adres|to|jest|nr|numer|telefon|telefonu|tel|kom|"
    "komórka|komórkowy|kontaktowy|kontakt|proszę dzwonić|dzwonić|zadzwoń|zadzwońcie|proszę o "
    "telefon|pod|na|strona|stronka|www|link|nasza|oto|podaję|podaje|mój to|i|lub|albo|"
    "do mnie|whatsapp|a|służbowy|prywatny|domowy|jako|można mnie "
    "złapać|sklep|sklepu|strony|tutaj|tu|facebook|instagram|fb|pisać|wysłać",
    "go|ego|tego|ty|ta|tej|te|ą|tą|ej|sza|szy|szej|szego|gi|ga|gą|giej|giego|ci|cia|ciej|cią|ciego|ma|mej|my|"
    "mego|dmego|stej|sty|sta|stego|a|y|i|e",
    ' ',
    ',',
    AnswerLexicon::Order::day_first,
    AnswerLexicon::Minutes::before_hour,
};

}  // namespace frontdesk

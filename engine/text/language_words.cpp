// SPDX-License-Identifier: MIT
// Written by hand, from what people ask shops, surgeries and restaurants. A word that several languages share
// stands in each of them, since it tells nothing between those.
#include "engine/text/language_words.hpp"

#include <array>

namespace frontdesk {
namespace {

constexpr std::array<LanguageTraits, 10> all_traits = {{
    {"en",
     " the a an and or of to in on at for from with without by is are was were am be been do does did dont"
     " doesnt didnt can cant could would will wont should have has had havent i im ive id ill you your youre"
     " he she it its we our they their my me us this that these those there here what whats when where which"
     " who why how much many long hello hi hey good morning afternoon evening thanks thank please yes no not"
     " yeah sure order open opening closed hours close today tomorrow tonight want need like get make book"
     " table appointment price prices cost delivery deliver help talk speak human someone person agent cake"
     " bread any some available sorry change cancel my address phone number pay card cash people birthday"
     " still already about looking know tell send receive got one two three again work working take know if"
     " but so just also new more old day week time pick up out back now wheres let hows ",
     "", " th ^wh ing$ ght ould ee oo ^sh tion$ ck$ 's$ ly$ ^th ew ay$ own "},
    {"pl",
     " i w z na do od o u po za przed przy dla ze sie nie tak jest sa byl byla bylo byc bede bedzie czy jak "
     "co"
     " kiedy gdzie ile kto dlaczego jaki jaka jakie jakich ktory ktora ktore to ten ta te tego tej tym ja ty "
     "on"
     " ona my wy mi mnie moj moja moje ci wam was nas nam pan pani panstwo panstwa dzien dobry czesc hej "
     "witam"
     " siema dziekuje dzieki prosze poprosze przepraszam chce chcialbym chcialabym chcemy moge mozna mozecie"
     " mozemy macie mam masz ma maja potrzebuje zamowic zamowienie zamawiam otwarte otwarci czynne zamkniete"
     " godziny godzinach godzina dzisiaj dzis jutro pojutrze wczoraj rano wieczorem teraz cena ceny cene"
     " kosztuje kosztuja platnosc placic karta gotowka dostawa dowoz odbior tort torty chleb ciasto osob "
     "osoby"
     " urodziny stolik wizyte termin adres numer telefon juz jeszcze tylko bardzo ale albo lub oraz bo jesli"
     " zeby moze super dobra dobrze nic wszystko jestescie jestem bez dostepne zmienic odwolac anulowac"
     " porozmawiac rozmawiac kims czlowiek czlowiekiem konsultant pomoc pomocy pytanie wolne sobota sobote"
     " niedziele niedziela poniedzialek zloty zl prosba gdy aby cos ktos tu tam dziala u was ",
     "ąćęłńóśźż", " sz cz rz ^prz ^wsz dzi ow$ ej$ ych$ ie$ owa ^ni ^cz sci ek$ ^za am$ acje$ ^po ^z ska "},
    {"de",
     " der die das den dem des ein eine einen einem einer und oder aber auch nicht kein keine ist sind war "
     "bin"
     " bist seid sein hat habe haben habt hatte hatten kann konnen konnte kannst wird werden wurde mochte"
     " mochten will wollen soll muss darf ich du er sie es wir ihr mich mir dich dir uns euch mein meine "
     "meinen"
     " dein ihre ihren euer eure in im an am auf aus bei bis fur mit nach von vom vor zu zum zur uber um wie "
     "was"
     " wann wo wer warum welche welcher wieviel viel viele kostet kosten hallo guten gute tag morgen abend "
     "moin"
     " danke vielen bitte ja nein doch gerne schon noch nur sehr heute gestern jetzt uhr offen geoffnet "
     "offnen"
     " geschlossen offnungszeiten preis preise bestellen bestellung bestellt torte brot kuchen brotchen"
     " lieferung liefern lieferzeit tisch reservieren termin adresse nummer telefon bezahlen zahlen karte bar"
     " personen leute geburtstag hilfe helfen sprechen jemand jemandem mensch mitarbeiter frage andern "
     "absagen"
     " stornieren wenn dass weil dann hier da gibt geht machen brauche suche etwas mal gut alles wieder ohne"
     " samstag sonntag montag freitag glutenfrei mochtest abholen ",
     "äöüß", " sch ^ge ung$ cht en$ ^ver ei ^st tz ^be er$ ich ck ^zu pf ^auf lich$ ^ein "},
    {"fr",
     " le la les l un une des du de d et ou mais pas ne est sont etait suis es etes ai as a avez avons ont "
     "avoir"
     " etre je tu il elle on nous vous ils elles me moi te toi se mon ma mes ton ta votre vos notre nos ce "
     "cet"
     " cette ces ca cest que qui quoi quand comment combien pourquoi quel quelle quels quelles dans en sur "
     "sous"
     " pour par avec sans chez au aux vers bonjour bonsoir salut merci beaucoup svp sil plait oui non si"
     " bien tres plus encore deja aussi toujours aujourdhui demain hier matin soir maintenant heure heures"
     " ouvert ouverts ouvrez ouverte ouverture ferme fermez fermeture prix coute coutent commander commande"
     " voudrais veux peux peut pouvez pourrais pourriez puis faut besoin gateau gateaux pain livraison livrez"
     " table reserver reservation rendezvous rdv adresse numero telephone payer carte especes personnes "
     "anniversaire"
     " aide parler quelquun conseiller question changer annuler faire fait faites jai jaimerais quil y tout "
     "tous"
     " disponible samedi dimanche lundi ici la jour jours avezvous estce etesvous desole ",
     "àâçèéêëîïôùûüœ", " eau oux$ ez$ ^qu ais$ ent$ ion$ eur$ oi que$ eux$ aux$ tte$ "},
    {"es",
     " el la los las un una unos unas de del al y o pero no si es son era esta estan estoy estas este esto "
     "ese eso"
     " soy somos ser estar hay tengo tiene tienen tienes tenemos he ha han yo tu usted ustedes ella nosotros "
     "me te"
     " se le les lo nos mi mis su sus que quien cuando donde como cuanto cuanta cuantos cuantas cual cuales "
     "porque"
     " por para con sin en a desde hasta sobre entre hola buenos buenas dias tardes noches gracias muchas "
     "favor"
     " quiero quisiera queria puedo puede pueden podria podrian necesito gustaria hacer hacen pedir pedido"
     " encargar abierto abiertos abren abre abris horario horarios cierran cerrado hoy manana ayer ahora "
     "noche"
     " precio precios cuesta cuestan vale pastel tarta pan envio envian domicilio mesa reservar reserva cita"
     " direccion numero telefono pagar tarjeta efectivo personas cumpleanos ayuda hablar alguien persona "
     "humano"
     " agente pregunta cambiar cancelar muy mas ya todavia tambien solo bien todo algo aqui alli vale "
     "disponible"
     " sabado domingo lunes viernes teneis haceis podeis estais ",
     "áéíñóúü¿¡", " ^que os$ as$ ^ll cion$ ^es ado$ mos$ ^hay ue ie ^h ar$ ero$ dad$ ^por ito$ "},
    {"it",
     " il lo la i gli le un uno una di del della dei delle dello da dal dalla in nel nella su sul con per "
     "tra fra a"
     " al alla ai e o ma non no si che chi cosa quando dove come quanto quanta quanti quante quale quali "
     "perche"
     " sono sei siamo siete era ho hai ha abbiamo avete hanno io tu lui lei noi voi mi ti ci vi mio mia miei"
     " tuo vostro vostra nostro questo questa questi quello ce e' ciao buongiorno buonasera salve grazie"
     " mille prego favore piacere vorrei voglio vorremmo posso possiamo potete puo puoi potrei bisogno fare "
     "fate"
     " ordinare ordine aperto aperti apre aprite orari orario chiuso chiudete chiude oggi domani ieri adesso"
     " stasera mattina sera prezzo prezzi costa costano torta torte pane consegna consegnate domicilio tavolo"
     " prenotare prenotazione appuntamento indirizzo numero telefono pagare carta contanti persone compleanno"
     " aiuto parlare qualcuno persona operatore domanda cambiare annullare molto piu gia ancora anche solo "
     "bene"
     " devo deve devono dobbiamo sto sta stanno chiamo chiama chiamare alle agli negli dalle sulla solo "
     "passo prendere tutto qui disponibile sabato domenica lunedi vostri avrei scusate scusi ora ore ",
     "àèéìòù",
     " zione$ ^gli cch ^qu ggi tto$ are$ ere$ ^vo cia gio sci ato$ ate$ zz ^ch tta$ mento$ pp gg zioni$ "},
    {"uk",
     " і й та в у з на до від для про за під не ні так є це що як коли де скільки хто чому який яка які яке "
     "я ти"
     " він вона ми ви мене мені нас вам вас мій моя ваш ваша добрий день вітаю привіт дякую прошу будь ласка"
     " хочу можна можу чи маєте треба потрібно замовити замовлення відчинено зачинено працюєте години "
     "сьогодні"
     " завтра вчора зараз ціна коштує коштують торт хліб доставка столик адреса номер телефон оплата картка"
     " готівка людина людиною допомога питання змінити скасувати дуже ще вже тільки або але якщо добре ",
     "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", " "},
    {"cs",
     " a i v ve z ze na do od o u po za pred pri pro se si ne ano neni je jsou jsem jste byl bude budete "
     "bych byt"
     " co kdy kde kolik kdo proc jak jaky jaka jake jestli to ten ta ja ty on ona my vy mi me vas vam nas "
     "nam muj"
     " dobry den ahoj cau zdravim dekuji diky prosim chci chtel chtela bychom muzu muzete mate mam potrebuji"
     " objednat objednavka otevreno otevreni zavreno oteviraci doba dnes zitra vcera ted cena stoji dort "
     "chleba"
     " doruceni rozvoz stul rezervace rezervovat adresa cislo telefon platit kartou hotove osob lidi "
     "narozeniny"
     " pomoc mluvit nekym clovek clovekem dotaz zmenit zrusit jeste uz jen velmi nebo ale kdyz dobre pane ",
     "áčďéěíňóřšťúůýž", " ^ne ete$ ou$ ych$ ^pr ost$ ^ch ej$ ^vy "},
    {"pt",
     " o a os as um uma de do da dos das em no na nos nas e ou mas nao sim que quem quando onde como quanto"
     " quantos qual quais porque por para com sem ate esta estao estou sou somos ser tem tenho temos ha eu "
     "voce"
     " voces ele ela nos me te se meu minha seu sua isso isto este essa ola oi bom boa dia tarde noite "
     "obrigado"
     " obrigada favor quero queria gostaria posso pode podem preciso fazer fazem pedir pedido encomendar "
     "aberto"
     " abertos abrem horario fecham fechado hoje amanha ontem agora preco precos custa custam bolo pao "
     "entrega"
     " mesa reservar reserva endereco morada numero telefone pagar cartao dinheiro pessoas aniversario ajuda "
     "falar"
     " alguem pergunta mudar cancelar muito mais ja ainda tambem bem tudo aqui sabado domingo ",
     "ãáâàçéêíóôõú", " cao$ coes$ nh lh ^voc em$ oes$ ao$ "},
    {"nl",
     " de het een en of maar niet geen is zijn was ben bent heb hebt heeft hebben kan kunnen kunt wil willen "
     "wilt"
     " zou zal moet mag ik jij je u hij zij ze wij we jullie mij me ons mijn uw dit dat deze die wat wanneer "
     "waar"
     " wie waarom hoe hoeveel welke in op aan bij met van voor naar uit over tot om te er hallo hoi "
     "goedemorgen"
     " goedemiddag goedenavond goeden dag dank bedankt dankjewel alstublieft graag ja nee wel nog al ook "
     "vandaag"
     " morgen gisteren nu open geopend gesloten openingstijden prijs prijzen kost kosten bestellen bestelling"
     " taart brood bezorgen bezorging tafel reserveren afspraak adres nummer telefoon betalen pin contant "
     "personen"
     " mensen verjaardag hulp helpen praten spreken iemand mens medewerker vraag wijzigen annuleren heel "
     "erg ",
     "ëïé", " ij aa ee oo ^ge uu oe ui sch ^ver heid$ "},
}};

}  // namespace

const LanguageTraits* traits_of(std::string_view code) {
    for (const LanguageTraits& traits : all_traits)
        if (traits.code == code) return &traits;
    return nullptr;
}

}  // namespace frontdesk

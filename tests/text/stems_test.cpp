// SPDX-License-Identifier: MIT
#include <sstream>

#include "engine/text/stems.hpp"
#include "engine/text/words.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

// Two forms of a word, with a stroke between them.
struct Forms {
    std::string language;
    std::string pairs;
};

const std::vector<Forms> forms{
    {"en",
     "cake/cakes order/orders order/ordered order/ordering deliver/delivers deliver/delivered open/opening "
     "open/opened open/opens hour/hours price/prices box/boxes party/parties baby/babies candle/candles "
     "pay/paying pay/pays card/cards park/parking park/parked book/booked book/booking table/tables "
     "cancel/cancels cancel/canceling refund/refunds refund/refunded return/returned return/returning "
     "ship/ships "
     "ship/shipping ship/shipped track/tracking change/changes change/changed change/changing "
     "allergy/allergies "
     "colour/colours address/addresses walk/walks talk/talking close/closes close/closed close/closing "
     "wait/waited "
     "question/questions store/stores work/working gift/gifts"},
    {"pl",
     "tort/torty tort/tortu tort/tortem tort/tortów torcik/torciki chleb/chleba chleb/chlebem bułka/bułki "
     "bułka/bułkę bułka/bułkami dostawa/dostawy dostawa/dostawę dostawa/dostawie dostawa/dostawą "
     "sklep/sklepu "
     "sklep/sklepie sklep/sklepy sklep/sklepach godzina/godziny godzina/godzinach godzina/godzinę cena/ceny "
     "cena/cenę zwrot/zwroty zwrot/zwrotu karta/karty karta/kartą karta/kartę "
     "zamówić/zamówiłem "
     "zamówić/zamówiłam płacić/płacimy zapłacić/zapłaciłem ser/sery otwarty/otwarte otwarty/otwarta "
     "otwarty/otwartych "
     "czynny/czynne czynny/czynna czynny/czynnego duży/duża duży/dużego duży/dużych nowy/nowa nowy/nowego "
     "zaparkować/zaparkował zaparkować/zaparkuje rezerwacja/rezerwacje rezerwacja/rezerwację "
     "rezerwacja/rezerwacji pracować/pracujecie pracować/pracuje osoba/osoby osoba/osób"},
    {"de",
     "kuchen/kuchens torte/torten bestellung/bestellungen bestellen/bestelle "
     "öffnung/öffnungen "
     "preis/preise preis/preisen karte/karten zahlung/zahlungen zahlen/zahle liefern/liefere "
     "lieferung/lieferungen "
     "haus/hauses tisch/tische tisch/tischen tag/tage tag/tagen stunde/stunden minute/minuten frage/fragen "
     "kunde/kunden größe/größen farbe/farben groß/große groß/großen groß/großer klein/kleine "
     "klein/kleinen neu/neue neu/neuen offen/offene offen/offenen geschlossen/geschlossene parken/parke "
     "reservierung/reservierungen termin/termine termin/terminen adresse/adressen rechnung/rechnungen "
     "gutschein/gutscheine gutschein/gutscheinen paket/pakete paket/paketen schuh/schuhe schuh/schuhen "
     "jahr/jahre "
     "jahr/jahren"},
    {"es",
     "tarta/tartas pedido/pedidos precio/precios tienda/tiendas hora/horas abierto/abierta abierto/abiertos "
     "abierto/abiertas cerrado/cerrada cerrado/cerrados tarjeta/tarjetas pago/pagos pagar/pagando "
     "pagar/pagado "
     "comprar/compramos comprar/comprando entrega/entregas entregar/entregado "
     "reserva/reservas reservar/reservando reservar/reservado mesa/mesas persona/personas "
     "grande/grandes "
     "pequeño/pequeña pequeño/pequeños nuevo/nueva nuevo/nuevos color/colores talla/tallas envío/envíos "
     "enviar/enviado dirección/direcciones factura/facturas cambio/cambios cambiar/cambiando llamar/llamando "
     "trabajo/trabajos zapato/zapatos teléfono/teléfonos niño/niños niño/niña pregunta/preguntas "
     "cancelar/cancelado"},
    {"fr", "gâteau/gateaux commande/commandes commander/commandé commander/commande livraison/livraisons "
           "livrer/livré "
           "livrer/livrez prix/prix magasin/magasins heure/heures ouvert/ouverte ouvert/ouverts "
           "fermé/fermés carte/cartes payer/payez paiement/paiements réservation/réservations "
           "réserver/réservé table/tables personne/personnes jour/jours grand/grande grand/grands "
           "nouveau/nouveaux couleur/couleurs taille/tailles adresse/adresses facture/factures "
           "changement/changements changer/changé retour/retours retourner/retourné rembourser/remboursé "
           "colis/colis "
           "cadeau/cadeaux bougie/bougies question/questions téléphone/téléphones annuler/annulé "
           "adresser/adressé demander/demandé chercher/cherché "
           "travailler/travaillé client/clients cliente/clientes"},
    {"it",
     "torta/torte ordine/ordini ordinare/ordinato ordinare/ordinando prezzo/prezzi negozio/negozi "
     "aperto/aperta aperto/aperti chiuso/chiusa chiuso/chiusi carta/carte pagare/pagando pagare/pagato "
     "pagamento/pagamenti consegna/consegne consegnare/consegnato prenotazione/prenotazioni "
     "prenotare/prenotato "
     "tavolo/tavoli persona/persone giorno/giorni grande/grandi piccolo/piccola piccolo/piccoli nuovo/nuova "
     "nuovo/nuovi colore/colori taglia/taglie indirizzo/indirizzi fattura/fatture cambiare/cambiato "
     "spedizione/spedizioni spedire/spedito reso/resi rimborso/rimborsi regalo/regali scarpa/scarpe "
     "domanda/domande "
     "numero/numeri cliente/clienti bambino/bambini bambino/bambina pacco/pacchi "
     "lavoro/lavori"},
    {"pt",
     "bolo/bolos pedido/pedidos preço/preços loja/lojas hora/horas aberto/aberta aberto/abertos "
     "fechado/fechada "
     "fechado/fechados cartão/cartão pagamento/pagamentos pagar/pagando pagar/pagado comprar/comprando "
     "entrega/entregas entregar/entregado reserva/reservas reservar/reservando mesa/mesas pessoa/pessoas "
     ""
     "grande/grandes pequeno/pequena pequeno/pequenos novo/nova novo/novos cor/cores tamanho/tamanhos "
     "envio/envios "
     "enviar/enviado endereço/endereços fatura/faturas troca/trocas trocar/trocando ligar/ligando "
     "trabalho/trabalhos "
     "sapato/sapatos telefone/telefones menino/meninos menino/menina pergunta/perguntas cancelar/cancelado "
     "número/números cliente/clientes presente/presentes produto/produtos"},
};

std::string folded(const std::string& word) {
    const Words words = fold(word);
    return words.empty() ? "" : words.front();
}

TEST_CASE("forms of a word have one stem", "[text]") {
    for (const Forms& of_language : forms) {
        std::istringstream pairs{of_language.pairs};
        int count = 0;
        for (std::string pair; pairs >> pair; ++count) {
            INFO(of_language.language << ": " << pair);
            const std::size_t stroke = pair.find('/');
            CHECK(stem(folded(pair.substr(0, stroke)), of_language.language) ==
                  stem(folded(pair.substr(stroke + 1)), of_language.language));
        }
        CHECK(count >= 40);
    }
}

TEST_CASE("different words keep different stems", "[text]") {
    const std::vector<Forms> different{
        {"en", "cake/card order/border open/often price/prize park/part table/tablet"},
        {"pl", "tort/torba chleb/chlew dostawa/dostep sklep/sklad karta/karma cena/cela ser/sernik"},
        {"de", "karte/kante tisch/fisch torte/tonne"},
        {"es", "tarta/tarea mesa/meta"},
        {"fr", "carte/canne table/taille"},
        {"it", "torta/tonno carta/canto"},
        {"pt", "bolo/bota loja/lona"},
    };
    for (const Forms& of_language : different) {
        std::istringstream pairs{of_language.pairs};
        for (std::string pair; pairs >> pair;) {
            INFO(of_language.language << ": " << pair);
            const std::size_t stroke = pair.find('/');
            CHECK(stem(folded(pair.substr(0, stroke)), of_language.language) !=
                  stem(folded(pair.substr(stroke + 1)), of_language.language));
        }
    }
}

TEST_CASE("what has no endings stays whole", "[text]") {
    CHECK(stem("cakes", "xx") == "cakes");
    CHECK(stem("cakes", "") == "cakes");
    CHECK(stem("", "en").empty());
    CHECK(stem("100s", "en") == "100s");
    CHECK(stem("dom", "pl") == "dom");
    CHECK(stem("ile", "pl") == "ile");
    CHECK(stem("domu", "pl") == "dom");
    const std::string endless(5000, 's');
    CHECK(stem(endless, "en") == endless);
    CHECK(stem("\xff\xfe broken", "en").size() <= 10);
}

}  // namespace
}  // namespace frontdesk

# What a worker's other employers declare
occupations-title = Verklaringen van tewerkstelling
occupations-intro = U werkt ook voor een andere werkgever. De RVA vraagt dat die verklaart wat u daar doet: online, op uw uitnodiging, of met een document dat u toevoegt.
occupations-closed = Alles is ontvangen: er ontbreekt geen verklaring.
occupations-open =
    { $count ->
        [one] Er ontbreekt nog 1 verklaring van een andere werkgever.
       *[other] Er ontbreken nog { $count } verklaringen van andere werkgevers.
    }
occupations-signed = Online ondertekend op { $date } door { $name }
occupations-invited = Nog niet ondertekend. Uitnodiging geldig tot { $date }
occupations-not-invited = Nog niet ondertekend. Er loopt geen uitnodiging
occupations-none = Er wordt geen verklaring gevraagd.
occupations-none-advice = Werkt u ook elders? Nodig die werkgever hieronder uit.
occupations-provide = De verklaring bezorgen
occupations-see = De verklaring bekijken
occupations-document = Met een document
occupations-document-words = Voeg de verklaring toe die uw andere werkgever ondertekende: kies ‘Verklaring van tewerkstelling bij een andere werkgever’.
occupations-online = Online
occupations-online-words = Wij maken een adres. Bezorg het aan uw andere werkgever: hij meldt zich daar aan en ondertekent. Hij leest er niet welke onderbreking u neemt, wanneer of bij wie.
occupations-invite = Uitnodiging maken
occupations-remove = Verwijderen
occupations-fresh = De uitnodiging is klaar
occupations-fresh-once = Dit adres wordt maar één keer getoond. Het is { NUMBER($days) } dagen geldig.
occupations-fresh-told = De werkgever wordt ook met een bericht op de hoogte gebracht.
occupations-refused = Er is niets gewijzigd
occupations-too-many = U hebt al tien werkgevers genoemd.

# The page of an invited employer
occupation-title = Verklaring van tewerkstelling
occupation-intro = { $name } werkt bij u en vraagt u de tewerkstelling aan te geven bij de RVA.
occupation-intro-unnamed = Iemand die bij u werkt, vraagt u de tewerkstelling aan te geven bij de RVA.
occupation-employer = Voor welke werkgever ondertekent u?
occupation-hours = Arbeidsuren per week bij u
occupation-continues = Blijft deze persoon die uren bij u werken?
occupation-remark = Opmerking (facultatief)
occupation-remark-hint = Vermeld niets medisch.
occupation-certification = Ik verklaar dat deze verklaring van tewerkstelling juist en volledig is.
occupation-certification-version = occupation-2026-1
occupation-sign = De verklaring ondertekenen
occupation-signed = De verklaring is ondertekend
occupation-signed-words = De werknemer en de RVA zijn op de hoogte. U hoeft niets meer te doen.
occupation-closed = De verklaring is niet meer nodig
occupation-closed-words = Het dossier ontvangt geen documenten meer.
occupation-nobody = U kunt niet ondertekenen
occupation-nobody-words = Alleen wie aanvragen indient voor de uitgenodigde werkgever kan ondertekenen. Bezorg hem of haar dit adres.
occupation-ended = Deze uitnodiging is afgelopen
occupation-ended-words = Ze was geldig tot en met { $date }. Vraag een nieuwe aan de persoon die bij u werkt.
occupation-gone = Deze uitnodiging bestaat niet meer
occupation-gone-words = Ze is ingetrokken of vervangen door een recentere, of het adres is niet volledig. Vraag een nieuw adres aan de persoon die het u bezorgde.

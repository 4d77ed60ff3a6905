<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AlarmList</name>
    <message>
        <source>and {0} row more</source>
        <translation>och {0} rad till</translation>
    </message>
    <message>
        <source>and {0} rows more</source>
        <translation>och {0} rader till</translation>
    </message>
    <message>
        <source>Dismiss the alarm</source>
        <translation>Avfärda larmet</translation>
    </message>
    <message>
        <source>The row stays in the vault and is not told of again. The reason is kept with the alarm.</source>
        <translation>Raden ligger kvar i valvet och larmas inte igen. Skälet sparas med larmet.</translation>
    </message>
    <message>
        <source>Why it is a false alarm</source>
        <translation>Varför larmet är falskt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Avfärda</translation>
    </message>
    <message>
        <source>Another person uses the same address or telephone.</source>
        <translation>En annan person använder samma adress eller telefon.</translation>
    </message>
    <message>
        <source>The person has become a customer again and was informed.</source>
        <translation>Personen har blivit kund igen och är informerad.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Skriv varför.</translation>
    </message>
    <message>
        <source>The alarm is dismissed.</source>
        <translation>Larmet är avfärdat.</translation>
    </message>
    <message>
        <source>Erased there again</source>
        <translation>Raderad där igen</translation>
    </message>
    <message>
        <source>Do it in the system first. The row then leaves the vault too, and the alarm with it.</source>
        <translation>Gör det i systemet först. Raden försvinner sedan ur valvet också, och larmet med den.</translation>
    </message>
    <message>
        <source>It is erased</source>
        <translation>Det är raderat</translation>
    </message>
    <message>
        <source>The row has left the vault.</source>
        <translation>Raden är borta ur valvet.</translation>
    </message>
</context>
<context>
    <name>AlarmNotice</name>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>Dismiss …</source>
        <translation>Avfärda …</translation>
    </message>
    <message>
        <source>{0} is back: row {1} in {2}. The person was erased.</source>
        <translation>{0} är tillbaka: rad {1} i {2}. Personen är raderad.</translation>
    </message>
    <message>
        <source>{0} is back: row {1} in {2}. The person&apos;s data are restricted.</source>
        <translation>{0} är tillbaka: rad {1} i {2}. Personens uppgifter är begränsade.</translation>
    </message>
    <message>
        <source>{0} is back: row {1} in {2}. The person has said no to marketing.</source>
        <translation>{0} är tillbaka: rad {1} i {2}. Personen har sagt nej till marknadsföring.</translation>
    </message>
    <message>
        <source>Erased there …</source>
        <translation>Raderad där …</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Save the answer</source>
        <translation>Spara svaret</translation>
    </message>
    <message>
        <source>One sentence without names, for example “we hold nothing”. It stands in the proof of the search.</source>
        <translation>En mening utan namn, till exempel ”vi har inget”. Den visas tillsammans med sökningen.</translation>
    </message>
    <message>
        <source>What was the answer?</source>
        <translation>Vad blev svaret?</translation>
    </message>
</context>
<context>
    <name>AnswerStep</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Fill in the gaps</source>
        <translation>Fyll i luckorna</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>Skapa PDF</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Spara …</translation>
    </message>
    <message>
        <source>Mark as sent …</source>
        <translation>Markera som skickat …</translation>
    </message>
    <message>
        <source>Missing in the letter:</source>
        <translation>Saknas i brevet:</translation>
    </message>
    <message>
        <source>A draft. Nothing is kept or sent until you make the PDF.</source>
        <translation>Ett utkast. Inget sparas eller skickas förrän du skapar PDF:en.</translation>
    </message>
    <message>
        <source>The PDF is made. Save it, send it, and mark it as sent.</source>
        <translation>PDF:en är skapad. Spara den, skicka den och markera den som skickad.</translation>
    </message>
    <message>
        <source>Sent on {0}.</source>
        <translation>Skickat den {0}.</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Innan det skickas</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Make a mail draft …</source>
        <translation>Gör ett mejlutkast …</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>The identity is settled</source>
        <translation>Identiteten är klarlagd</translation>
    </message>
    <message>
        <source>The clock stands still</source>
        <translation>Tiden står still</translation>
    </message>
    <message>
        <source>The answer has come</source>
        <translation>Svaret har kommit</translation>
    </message>
    <message>
        <source>The clock runs again from the day you knew enough; the days between are added.</source>
        <translation>Tiden går igen från dagen du visste tillräckligt; dagarna emellan läggs till.</translation>
    </message>
    <message>
        <source>The answer came on</source>
        <translation>Svaret kom den</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>Låt tiden gå</translation>
    </message>
    <message>
        <source>The clock runs again</source>
        <translation>Tiden går igen</translation>
    </message>
    <message>
        <source>Extend by two months</source>
        <translation>Förläng med två månader</translation>
    </message>
    <message>
        <source>Only where the request is complex or there are many (Article 12(3)). The person is told why.</source>
        <translation>Bara om begäran är komplicerad eller om det är många (artikel 12.3). Personen får veta varför.</translation>
    </message>
    <message>
        <source>Reason, as the person will read it</source>
        <translation>Skäl, som personen kommer att läsa det</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Förläng</translation>
    </message>
    <message>
        <source>The request covers many systems and years.</source>
        <translation>Begäran omfattar många system och år.</translation>
    </message>
    <message>
        <source>We have received unusually many requests at the same time.</source>
        <translation>Vi har fått ovanligt många begäranden samtidigt.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Skriv skälet.</translation>
    </message>
    <message>
        <source>Extended by two months</source>
        <translation>Förlängt med två månader</translation>
    </message>
    <message>
        <source>The refusal is written down</source>
        <translation>Avslaget är antecknat</translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation>Ärendet är stängt</translation>
    </message>
    <message>
        <source>Save the case file</source>
        <translation>Spara ärendeakten</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Sparad som {0}</translation>
    </message>
    <message>
        <source>{0} record included</source>
        <translation>{0} post togs med</translation>
    </message>
    <message>
        <source>{0} records included</source>
        <translation>{0} poster togs med</translation>
    </message>
    <message>
        <source>Shown, and written down in the history</source>
        <translation>Visas, och står i händelserna</translation>
    </message>
    <message>
        <source>Leave out a certain match</source>
        <translation>Uteslut en säker träff</translation>
    </message>
    <message>
        <source>Why it is not the person&apos;s</source>
        <translation>Varför den inte hör till personen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Uteslut</translation>
    </message>
    <message>
        <source>Another person with the same name.</source>
        <translation>En annan person med samma namn.</translation>
    </message>
    <message>
        <source>The address is shared by several persons.</source>
        <translation>Adressen delas av flera personer.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Skriv varför.</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Togs med</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Uteslöts</translation>
    </message>
    <message>
        <source>Choice taken back</source>
        <translation>Valet ångrades</translation>
    </message>
    <message>
        <source>{0} match</source>
        <translation>{0} träff</translation>
    </message>
    <message>
        <source>{0} matches</source>
        <translation>{0} träffar</translation>
    </message>
    <message>
        <source>Restricted in {0}</source>
        <translation>Begränsad i {0}</translation>
    </message>
    <message>
        <source>Restricted data may only be stored. They may stand in the answer with the person&apos;s consent, for a legal claim, or to protect somebody else (Article 18(2)).</source>
        <translation>Begränsade uppgifter får bara lagras. De får vara med i svaret med personens samtycke, för ett rättsligt anspråk eller för att skydda någon annan (artikel 18.2).</translation>
    </message>
    <message>
        <source>Why they may stand in the answer</source>
        <translation>Varför de får vara med i svaret</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>The person asks for the data and thereby consents.</source>
        <translation>Personen begär själv ut uppgifterna och samtycker därmed.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>The person asks herself</source>
        <translation>Personen begär själv</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Stäng utan svar</translation>
    </message>
    <message>
        <source>The person has a right to an answer within the time limit. Close it only where none is owed: the request was taken back, logged twice, or was no request.</source>
        <translation>Personen har rätt till svar i tid. Stäng bara om inget svar behövs: begäran har tagits tillbaka, är loggad två gånger eller var ingen begäran.</translation>
    </message>
    <message>
        <source>Why no answer is owed</source>
        <translation>Varför inget svar behövs</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Stäng ärendet</translation>
    </message>
    <message>
        <source>The person took the request back.</source>
        <translation>Personen har tagit tillbaka sin begäran.</translation>
    </message>
    <message>
        <source>The same request was logged twice.</source>
        <translation>Samma begäran är loggad två gånger.</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>how it was counted</source>
        <translation>så räknades det</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Back to all cases</source>
        <translation>Tillbaka till alla ärenden</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Namnet är inte känt</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddad identitet</translation>
    </message>
    <message>
        <source>Received {0}</source>
        <translation>Mottagen {0}</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Ombud</translation>
    </message>
    <message>
        <source>Representative, authority not seen</source>
        <translation>Ombud, behörighet inte visad</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>att göra nu</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommer sedan</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>Name not known</source>
        <translation>Namnet är inte känt</translation>
    </message>
    <message>
        <source>Safe date {0}</source>
        <translation>Säkert datum {0}</translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Begär</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>ClosedStep</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>The case was closed on {0}.</source>
        <translation>Ärendet stängdes den {0}.</translation>
    </message>
    <message>
        <source>Not answered yet: {0}.</source>
        <translation>Inte besvarat än: {0}.</translation>
    </message>
    <message>
        <source>Everything that was asked has its answer.</source>
        <translation>Allt som begärdes är besvarat.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Stäng ärendet</translation>
    </message>
    <message>
        <source>Check in the next export</source>
        <translation>Kontrollera i nästa export</translation>
    </message>
    <message>
        <source>{0} record was taken out of the vault on {1}.</source>
        <translation>{0} post togs bort ur valvet {1}.</translation>
    </message>
    <message>
        <source>{0} records were taken out of the vault on {1}.</source>
        <translation>{0} poster togs bort ur valvet {1}.</translation>
    </message>
    <message>
        <source>Coming exports are watched for this person, by keyed hashes and without a name.</source>
        <translation>Kommande exporter bevakas för den här personen, med nycklade kontrollsummor och utan namn.</translation>
    </message>
    <message>
        <source>Stop watching …</source>
        <translation>Sluta bevaka …</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Rättat</translation>
    </message>
    <message>
        <source>The person stands in a file again: row {0} in {1}. See to it under Imports.</source>
        <translation>Personen står i en fil igen: rad {0} i {1}. Ta hand om det under Inläsningar.</translation>
    </message>
    <message>
        <source>The processing is restricted since {0}: {1}.</source>
        <translation>Behandlingen är begränsad sedan {0}: {1}.</translation>
    </message>
    <message>
        <source>Lift it …</source>
        <translation>Häv den …</translation>
    </message>
    <message>
        <source>Write that it ends …</source>
        <translation>Skriv att den upphör …</translation>
    </message>
</context>
<context>
    <name>CountsLine</name>
    <message>
        <source>{0} row is read in</source>
        <translation>{0} rad läses in</translation>
    </message>
    <message>
        <source>{0} rows are read in</source>
        <translation>{0} rader läses in</translation>
    </message>
    <message>
        <source>{0} cell is mended</source>
        <translation>{0} cell lagas</translation>
    </message>
    <message>
        <source>{0} cells are mended</source>
        <translation>{0} celler lagas</translation>
    </message>
    <message>
        <source>{0} row looks odd</source>
        <translation>{0} rad avviker</translation>
    </message>
    <message>
        <source>{0} rows look odd</source>
        <translation>{0} rader avviker</translation>
    </message>
    <message>
        <source>{0} row is left out</source>
        <translation>{0} rad hoppas över</translation>
    </message>
    <message>
        <source>{0} rows are left out</source>
        <translation>{0} rader hoppas över</translation>
    </message>
    <message>
        <source>{0} cell of damaged text</source>
        <translation>{0} cell med skadad text</translation>
    </message>
    <message>
        <source>{0} cells of damaged text</source>
        <translation>{0} celler med skadad text</translation>
    </message>
    <message>
        <source>{0} date that does not exist</source>
        <translation>{0} datum som inte finns</translation>
    </message>
    <message>
        <source>{0} dates that do not exist</source>
        <translation>{0} datum som inte finns</translation>
    </message>
    <message>
        <source>{0} row above the header</source>
        <translation>{0} rad ovanför rubrikraden</translation>
    </message>
    <message>
        <source>{0} rows above the header</source>
        <translation>{0} rader ovanför rubrikraden</translation>
    </message>
    <message>
        <source>{0} repeated header</source>
        <translation>{0} upprepad rubrikrad</translation>
    </message>
    <message>
        <source>{0} repeated headers</source>
        <translation>{0} upprepade rubrikrader</translation>
    </message>
    <message>
        <source>{0} sum or foot</source>
        <translation>{0} summa eller sidfot</translation>
    </message>
    <message>
        <source>{0} sums or feet</source>
        <translation>{0} summor eller sidfötter</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Spara listan</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-filer</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>anmärkningar</translation>
    </message>
    <message>
        <source>Saved as {0}: rows and remarks, nothing of what stands in them.</source>
        <translation>Sparad som {0}: rader och anmärkningar, ingenting av vad som står i dem.</translation>
    </message>
</context>
<context>
    <name>DecisionActions</name>
    <message>
        <source>Decided as proposed</source>
        <translation>Beslutat enligt förslaget</translation>
    </message>
    <message>
        <source>Ticked: {0}</source>
        <translation>Avbockat: {0}</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>A recipient that is not told</source>
        <translation>En mottagare som inte underrättas</translation>
    </message>
    <message>
        <source>Article 19 lets you leave it where it is impossible or takes a disproportionate effort.</source>
        <translation>Artikel 19 låter er avstå där det är omöjligt eller kräver en oproportionerlig ansträngning.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Skriv varför.</translation>
    </message>
    <message>
        <source>{0} record decided</source>
        <translation>{0} post beslutad</translation>
    </message>
    <message>
        <source>{0} records decided</source>
        <translation>{0} poster beslutade</translation>
    </message>
    <message>
        <source>{0} record ticked</source>
        <translation>{0} post avbockad</translation>
    </message>
    <message>
        <source>{0} records ticked</source>
        <translation>{0} poster avbockade</translation>
    </message>
    <message>
        <source>Save the work list</source>
        <translation>Spara arbetslistan</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Sparad som {0}</translation>
    </message>
    <message>
        <source>Where to save the notices</source>
        <translation>Var underrättelserna ska sparas</translation>
    </message>
    <message>
        <source>The notices are saved. Tick each when it has gone out.</source>
        <translation>Underrättelserna är sparade. Bocka av var och en när den har gått i väg.</translation>
    </message>
    <message>
        <source>Stop watching for the person</source>
        <translation>Sluta bevaka personen</translation>
    </message>
    <message>
        <source>Coming exports are not looked through for the person any more. Only do it if she asked for it.</source>
        <translation>Kommande exporter gås inte längre igenom efter personen. Gör det bara om hon har bett om det.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Sluta bevaka</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ett skäl behövs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
</context>
<context>
    <name>DecisionModel</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>DecisionStep</name>
    <message>
        <source>Decide as proposed</source>
        <translation>Besluta enligt förslaget</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Inget att besluta</translation>
    </message>
    <message>
        <source>What is asked for changes no records, or no record was included in the review.</source>
        <translation>Det som begärs ändrar inga poster, eller så togs ingen post med i granskningen.</translation>
    </message>
    <message>
        <source>Go on to the answer</source>
        <translation>Fortsätt till svaret</translation>
    </message>
    <message>
        <source>{0} record to decide on</source>
        <translation>{0} post att besluta om</translation>
    </message>
    <message>
        <source>{0} records to decide on</source>
        <translation>{0} poster att besluta om</translation>
    </message>
    <message>
        <source>Every record is decided. Tick what has been carried out, system by system.</source>
        <translation>Alla poster är beslutade. Bocka av det som är utfört, system för system.</translation>
    </message>
    <message>
        <source>To carry out</source>
        <translation>Att utföra</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Keep until …</source>
        <translation>Spara till …</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Begränsa</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Obeslutat</translation>
    </message>
    <message>
        <source>for the chosen rows · Ctrl A chooses all</source>
        <translation>för markerade rader · Ctrl A markerar alla</translation>
    </message>
    <message>
        <source>Choose a record and put right what is wrong in it.</source>
        <translation>Välj en post och rätta det som är fel i den.</translation>
    </message>
    <message>
        <source>Put right …</source>
        <translation>Rätta …</translation>
    </message>
    <message>
        <source>Save the work list …</source>
        <translation>Spara arbetslistan …</translation>
    </message>
    <message>
        <source>Write to the recipients …</source>
        <translation>Skriv till mottagarna …</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Utfört</translation>
    </message>
    <message>
        <source>Ticks the chosen rows alone</source>
        <translation>Bockar bara av de valda raderna</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Everything decided is put right.</source>
        <translation>Allt som skulle rättas är rättat.</translation>
    </message>
    <message>
        <source>Tick what has been put right, system by system.</source>
        <translation>Bocka av det som är rättat, system för system.</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Allas</translation>
    </message>
</context>
<context>
    <name>DiaryDialog</name>
    <message>
        <source>Diary of later erasures</source>
        <translation>Dagbok över senare radering</translation>
    </message>
    <message>
        <source>What was kept on a ground may be erased on these days. Tick it when it is done in the system.</source>
        <translation>Det som sparats på en grund får raderas de här dagarna. Bocka av när det är gjort i systemet.</translation>
    </message>
    <message>
        <source>Save as calendar …</source>
        <translation>Spara som kalender …</translation>
    </message>
    <message>
        <source>Look through routine erasure</source>
        <translation>Gå igenom rutinmässig gallring</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Nothing is kept on a ground.</source>
        <translation>Ingenting sparas på en grund.</translation>
    </message>
    <message>
        <source>It is erased</source>
        <translation>Det är raderat</translation>
    </message>
    <message>
        <source>It is erased in {0}</source>
        <translation>Det är raderat i {0}</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Spara kalendern</translation>
    </message>
    <message>
        <source>Looking through the newest files …</source>
        <translation>Går igenom de senaste filerna …</translation>
    </message>
    <message>
        <source>Routine erasure, a proposal</source>
        <translation>Rutinmässig gallring, ett förslag</translation>
    </message>
    <message>
        <source>Counted from the newest day in each row of the newest file. Nothing is erased from here.</source>
        <translation>Räknat från den senaste dagen i varje rad i den nyaste filen. Ingenting raderas härifrån.</translation>
    </message>
    <message>
        <source>No file is read in.</source>
        <translation>Ingen fil är inläst.</translation>
    </message>
    <message>
        <source>{0} past its day</source>
        <translation>{0} har passerat sin dag</translation>
    </message>
    <message>
        <source>{0} past their day</source>
        <translation>{0} har passerat sin dag</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>behöver ett svar</translation>
    </message>
    <message>
        <source>{0} of {1} rows say no day</source>
        <translation>{0} av {1} rader anger ingen dag</translation>
    </message>
    <message>
        <source>the oldest from {0}</source>
        <translation>den äldsta från {0}</translation>
    </message>
    <message>
        <source>no day to count from</source>
        <translation>inget datum att räkna från</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose a file …</source>
        <translation>Välj en fil …</translation>
    </message>
    <message>
        <source>Drop an export anywhere in the window: Excel, CSV, text or dBase.</source>
        <translation>Släpp en export var som helst i fönstret: Excel, CSV, text eller dBase.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Choose an export</source>
        <translation>Välj en export</translation>
    </message>
    <message>
        <source>Type in a record …</source>
        <translation>Skriv in en post …</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>not said</source>
        <translation>sägs inte</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Uppgett</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>I posten</translation>
    </message>
    <message>
        <source>How they agree</source>
        <translation>Hur de stämmer</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Uppgett</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>I posten</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Delas av</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stämmer</translation>
    </message>
    <message>
        <source>this alone</source>
        <translation>bara denna</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>samma</translation>
    </message>
    <message>
        <source>the same, written differently</source>
        <translation>samma, annorlunda skrivet</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>låter lika</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>liknande</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>initial</translation>
    </message>
    <message>
        <source>pet name</source>
        <translation>smeknamn</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>en del av det</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>skiljer sig</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>finns inte i posten</translation>
    </message>
    <message>
        <source>mentioned in text</source>
        <translation>nämns i text</translation>
    </message>
    <message>
        <source>{0}: speaks decisively against</source>
        <translation>{0}: talar avgörande emot</translation>
    </message>
</context>
<context>
    <name>FindAnything</name>
    <message>
        <source>Case number, name, e-mail address, page …</source>
        <translation>Ärendenummer, namn, mejladress, sida …</translation>
    </message>
    <message>
        <source>Find a case, a person or a page</source>
        <translation>Sök ärende, person eller sida</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som hittades</translation>
    </message>
    <message>
        <source>Enter opens · Esc closes</source>
        <translation>Enter öppnar · Esc stänger</translation>
    </message>
    <message>
        <source>Search all systems for “{0}”</source>
        <translation>Sök i alla system efter ”{0}”</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Steg {0} av {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Read in a first export if you have one at hand.</source>
        <translation>Läs in en första export om du har en till hands.</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Gör det senare</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>(optional)</source>
        <translation>(frivilligt)</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>blocks no letter</source>
        <translation>stoppar inget brev</translation>
    </message>
    <message>
        <source>blocks every letter</source>
        <translation>stoppar alla brev</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> och {0} till</translation>
    </message>
    <message>
        <source>blocks {0}</source>
        <translation>stoppar {0}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>Separate lines with a semicolon</source>
        <translation>Skilj rader åt med semikolon</translation>
    </message>
    <message>
        <source>Whole years</source>
        <translation>Hela år</translation>
    </message>
    <message>
        <source>Country, for example SE</source>
        <translation>Land, till exempel SE</translation>
    </message>
    <message>
        <source>Write or choose an answer first.</source>
        <translation>Skriv eller välj ett svar först.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>{0} line in the chain</source>
        <translation>{0} rad i kedjan</translation>
    </message>
    <message>
        <source>{0} lines in the chain</source>
        <translation>{0} rader i kedjan</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Do you know who is asking?</source>
        <translation>Vet du vem som frågar?</translation>
    </message>
    <message>
        <source>A question was sent to the person on {0}. The clock stands still until the answer has come.</source>
        <translation>En fråga skickades till personen den {0}. Tiden står still tills svaret har kommit.</translation>
    </message>
    <message>
        <source>The answer has come</source>
        <translation>Svaret har kommit</translation>
    </message>
    <message>
        <source>Ask for more only where you have a reason to doubt it (Article 12(6)), and never for a copy of an identity document.</source>
        <translation>Be om mer bara om du har skäl att tvivla (artikel 12.6), och aldrig om en kopia av legitimation.</translation>
    </message>
    <message>
        <source>Why, or what was checked</source>
        <translation>Varför, eller vad som kontrollerades</translation>
    </message>
    <message>
        <source>The identity is clear</source>
        <translation>Identiteten är klar</translation>
    </message>
    <message>
        <source>Ask the person and pause …</source>
        <translation>Fråga personen och pausa …</translation>
    </message>
    <message>
        <source>Say briefly why the identity is not in doubt, or what was checked.</source>
        <translation>Skriv kort varför identiteten inte är i tvivel, eller vad som kontrollerades.</translation>
    </message>
    <message>
        <source>Write the question (letter)</source>
        <translation>Skriv frågan (brev)</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>rows no longer kept</source>
        <translation>raderna är gallrade</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Inläst</translation>
    </message>
    <message>
        <source>{0} row</source>
        <translation>{0} rad</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} rader</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Take back the import of {0}</source>
        <translation>Ta tillbaka inläsningen av {0}</translation>
    </message>
    <message>
        <source>{0} remarks</source>
        <translation>{0} anmärkningar</translation>
    </message>
    <message>
        <source>{0} remark</source>
        <translation>{0} anmärkning</translation>
    </message>
    <message>
        <source>{0} row erased</source>
        <translation>{0} rad raderad</translation>
    </message>
    <message>
        <source>{0} rows erased</source>
        <translation>{0} rader raderade</translation>
    </message>
    <message>
        <source>typed in by hand by {0}</source>
        <translation>inskriven för hand av {0}</translation>
    </message>
    <message>
        <source>A newer file is here …</source>
        <translation>Nyare fil finns …</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>Inläsningar</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Filen granskas</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>{0} of {1} systems can be searched</source>
        <translation>{0} av {1} system går att söka i</translation>
    </message>
    <message>
        <source>The record of processing names no system yet</source>
        <translation>Behandlingarna nämner inget system än</translation>
    </message>
    <message>
        <source>{0} row</source>
        <translation>{0} rad</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} rader</translation>
    </message>
    <message>
        <source>{0}: {1} read in.</source>
        <translation>{0}: {1} inlästa.</translation>
    </message>
    <message>
        <source>{0} rows of {1} are taken back.</source>
        <translation>{0} rader från {1} är borttagna.</translation>
    </message>
    <message>
        <source>It is written down that you asked.</source>
        <translation>Det är antecknat att du har frågat.</translation>
    </message>
    <message>
        <source>The record is kept.</source>
        <translation>Posten är sparad.</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Not bookkeeping</source>
        <translation>Inte bokföring</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>For example: bookkeeping act 7 ch. 2 §</source>
        <translation>Till exempel: bokföringslagen 7 kap. 2 §</translation>
    </message>
    <message>
        <source>For vouchers and customer records: the last day and the ground follow from it.</source>
        <translation>För verifikationer och kundposter: sista dagen och grunden följer av det.</translation>
    </message>
    <message>
        <source>The financial year ended on</source>
        <translation>Räkenskapsåret slutade</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Write the law with its section, the legal claim, or the agreement they are needed for.</source>
        <translation>Skriv lagen med sin paragraf, det rättsliga anspråket eller avtalet de behövs för.</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Which language shall the program speak? It can be changed later.</source>
        <translation>Vilket språk ska programmet tala? Det går att ändra senare.</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>No mail program opened. Save the PDF and attach it yourself.</source>
        <translation>Inget mejlprogram öppnades. Spara PDF:en och bifoga den själv.</translation>
    </message>
    <message>
        <source>The letter is made</source>
        <translation>Brevet är skapat</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Spara brevet</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Sparat som {0}</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation>Markerat som skickat</translation>
    </message>
    <message>
        <source>Saved as {0}, locked</source>
        <translation>Sparat som {0}, låst</translation>
    </message>
</context>
<context>
    <name>LetterDrop</name>
    <message>
        <source>One letter at a time: the first is opened.</source>
        <translation>Ett brev i taget: det första öppnas.</translation>
    </message>
    <message>
        <source>The letter was put into {0}</source>
        <translation>Brevet lades i {0}</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Choose a day</source>
        <translation>Välj dag</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Filter the cases</source>
        <translation>Filtrera ärendena</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Inga ärenden än</translation>
    </message>
    <message>
        <source>Drop an e-mail anywhere in the window, or log the request that came by post or telephone.</source>
        <translation>Släpp ett mejl var som helst i fönstret, eller skriv in begäran som kom med post eller telefon.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>Inget ärende passar</translation>
    </message>
    <message>
        <source>Change the words, or choose “All”.</source>
        <translation>Ändra orden, eller välj ”Alla”.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>LockStep</name>
    <message>
        <source>How the vault is locked</source>
        <translation>Så låses valvet</translation>
    </message>
    <message>
        <source>Everything is kept in one encrypted file. Without the key nobody can read it, not even we.</source>
        <translation>Allt sparas i en enda krypterad fil. Utan nyckeln kan ingen läsa den, inte ens vi.</translation>
    </message>
    <message>
        <source>Opens by itself when you are logged in to the computer ({0}).</source>
        <translation>Öppnas av sig självt när du är inloggad på datorn ({0}).</translation>
    </message>
    <message>
        <source>This computer has no keyring that the program trusts.</source>
        <translation>Datorn har ingen nyckelring som programmet litar på.</translation>
    </message>
    <message>
        <source>By the computer&apos;s keyring</source>
        <translation>Med datorns nyckelring</translation>
    </message>
    <message>
        <source>By a passphrase</source>
        <translation>Med en lösenfras</translation>
    </message>
    <message>
        <source>Asked for at every start and stored nowhere.</source>
        <translation>Efterfrågas vid varje start och sparas ingenstans.</translation>
    </message>
    <message>
        <source>At least {0} characters. Four words nobody would put together are good.</source>
        <translation>Minst {0} tecken. Fyra ord som ingen annan skulle sätta ihop är bra.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gång till</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De två är inte lika.</translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>(no heading)</source>
        <translation>(utan rubrik)</translation>
    </message>
    <message>
        <source>Field for the column {0}</source>
        <translation>Fält för kolumnen {0}</translation>
    </message>
</context>
<context>
    <name>MaskedNumber</name>
    <message>
        <source>Show the whole number (is logged)</source>
        <translation>Visa hela numret (loggas)</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Words anywhere in a row</source>
        <translation>Ord var som helst i raden</translation>
    </message>
</context>
<context>
    <name>NewRequestForm</name>
    <message>
        <source>New request</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Ändra {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Välj minst en.</translation>
    </message>
    <message>
        <source>Write a name, or something else to find the person by.</source>
        <translation>Skriv ett namn, eller något annat som personen kan hittas med.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Det här är ingen mejladress.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Dagen ligger i framtiden.</translation>
    </message>
    <message>
        <source>Protected identity: leave the address out of letters and lists</source>
        <translation>Skyddade personuppgifter: utelämna adressen i brev och listor</translation>
    </message>
    <message>
        <source>Only if the person gave it. Never printed in a letter.</source>
        <translation>Bara om personen angav det. Skrivs aldrig i ett brev.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Mottagen den</translation>
    </message>
    <message>
        <source>The day it reached you, weekend or not.</source>
        <translation>Dagen den nådde er, helg eller inte.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hur den kom</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Svarets språk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Mejladresser</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundnummer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadress</translation>
    </message>
    <message>
        <source>What was written or said</source>
        <translation>Vad som skrevs eller sades</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Hur begäran kom in</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Vem det gäller</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Vad som begärs</translation>
    </message>
    <message>
        <source>Company that answers</source>
        <translation>Bolag som svarar</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing was found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>{0} rows in {1} files were searched. This is a result: it can be answered with a letter.</source>
        <translation>{0} rader i {1} filer genomsöktes. Det är också ett resultat: det går att besvara med ett brev.</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Sökt på</translation>
    </message>
    <message>
        <source>Searched in</source>
        <translation>Sökt i</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} rader</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Tell {0}</source>
        <translation>Underrätta {0}</translation>
    </message>
    <message>
        <source>Has confirmed</source>
        <translation>Har bekräftat</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Har frågats igen</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>Underrättad i dag</translation>
    </message>
    <message>
        <source>Not possible …</source>
        <translation>Går inte …</translation>
    </message>
    <message>
        <source>told on {0}</source>
        <translation>underrättad {0}</translation>
    </message>
    <message>
        <source>confirmed on {0}</source>
        <translation>bekräftade {0}</translation>
    </message>
    <message>
        <source>to confirm by {0}</source>
        <translation>ska bekräfta senast {0}</translation>
    </message>
    <message>
        <source>asked again on {0}</source>
        <translation>frågad igen {0}</translation>
    </message>
    <message>
        <source>Article 19</source>
        <translation>Artikel 19</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Väntar på svar</translation>
    </message>
    <message>
        <source>Further ahead</source>
        <translation>Längre fram</translation>
    </message>
    <message>
        <source>Nothing has to be done this week</source>
        <translation>Inget måste göras den här veckan</translation>
    </message>
    <message>
        <source>One thing to do</source>
        <translation>En sak att göra</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Två</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tre</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Fyra</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fem</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sju</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Åtta</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nio</translation>
    </message>
    <message>
        <source>{0} things to do</source>
        <translation>{0} saker att göra</translation>
    </message>
    <message>
        <source>No open cases</source>
        <translation>Inga öppna ärenden</translation>
    </message>
    <message>
        <source>Every request is answered. Drop an e-mail here when the next one comes, or log it yourself.</source>
        <translation>Alla ärenden är besvarade. Dra hit mejlet när nästa kommer, eller skriv in det själv.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Inga ärenden än</translation>
    </message>
    <message>
        <source>When somebody asks what you hold about them, drop the e-mail here or log the request. The desk counts the days, searches every system and writes the answer with you.</source>
        <translation>När någon frågar vad ni har om dem: dra hit mejlet eller skriv in begäran. Programmet räknar dagarna, söker i alla system och skriver svaret tillsammans med dig.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Read in an export</source>
        <translation>Läs in en export</translation>
    </message>
    <message>
        <source>One page to print</source>
        <translation>En sida att skriva ut</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>Spara statistiken</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistik</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Sparat som {0}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The letter, page by page</source>
        <translation>Brevet, sida för sida</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Sida {0} av {1}</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>Steps of the case</source>
        <translation>Ärendets steg</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Who the person is (Article 12(6))</source>
        <translation>Vem personen är (artikel 12.6)</translation>
    </message>
    <message>
        <source>What the request means (recital 63)</source>
        <translation>Vad begäran avser (skäl 63)</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Vad frågan gällde</translation>
    </message>
    <message>
        <source>The question was sent on</source>
        <translation>Frågan skickades den</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Record of processing</source>
        <translation>Behandlingar</translation>
    </message>
    <message>
        <source>policy of {0}</source>
        <translation>policy från {0}</translation>
    </message>
    <message>
        <source>Read a policy file …</source>
        <translation>Läs in policyfil …</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Spara som fil …</translation>
    </message>
    <message>
        <source>No gaps: every letter can be issued.</source>
        <translation>Inga luckor: alla brev kan skickas.</translation>
    </message>
    <message>
        <source>{0} gap that blocks letters</source>
        <translation>{0} lucka som stoppar brev</translation>
    </message>
    <message>
        <source>{0} gaps that block letters</source>
        <translation>{0} luckor som stoppar brev</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation>Visa alla {0}</translation>
    </message>
    <message>
        <source>{0} remark on the published policy</source>
        <translation>{0} anmärkning på den publicerade policyn</translation>
    </message>
    <message>
        <source>{0} remarks on the published policy</source>
        <translation>{0} anmärkningar på den publicerade policyn</translation>
    </message>
    <message>
        <source>Nothing is written down here yet.</source>
        <translation>Här är inget nedskrivet än.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Read a policy file</source>
        <translation>Läs in en policyfil</translation>
    </message>
    <message>
        <source>Policy files</source>
        <translation>Policyfiler</translation>
    </message>
    <message>
        <source>The policy is in force.</source>
        <translation>Policyn gäller nu.</translation>
    </message>
    <message>
        <source>Save the record of processing</source>
        <translation>Spara behandlingarna</translation>
    </message>
</context>
<context>
    <name>PolicyStep</name>
    <message>
        <source>Your record of processing</source>
        <translation>Era behandlingar</translation>
    </message>
    <message>
        <source>Letters take their purposes, legal bases and retention times from it. What it does not say is asked of you later; nothing is invented.</source>
        <translation>Breven hämtar ändamål, rättsliga grunder och lagringstider härifrån. Det som saknas får du frågor om senare, inget hittas på.</translation>
    </message>
    <message>
        <source>Our own: iZONEN and Soderpalm Publishing</source>
        <translation>Vår egen: iZONEN och Soderpalm Publishing</translation>
    </message>
    <message>
        <source>Made from the published policy of 2018, with its gaps as a list of questions.</source>
        <translation>Gjord av den publicerade policyn från 2018, med luckorna som en frågelista.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Från en fil</translation>
    </message>
    <message>
        <source>A policy file that was saved from this program.</source>
        <translation>En policyfil som sparats från det här programmet.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>You are asked for everything, one question at a time.</source>
        <translation>Du får frågor om allt, en i taget.</translation>
    </message>
    <message>
        <source>A made-up firm, to try things out</source>
        <translation>Ett påhittat företag, för att prova</translation>
    </message>
    <message>
        <source>Everything is filled in. Nothing in it is real.</source>
        <translation>Allt är ifyllt. Ingenting i den är på riktigt.</translation>
    </message>
    <message>
        <source>Choose a policy file …</source>
        <translation>Välj en policyfil …</translation>
    </message>
    <message>
        <source>The file cannot be read as text. Choose another.</source>
        <translation>Filen går inte att läsa som text. Välj en annan.</translation>
    </message>
    <message>
        <source>Choose a policy file</source>
        <translation>Välj en policyfil</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Reading the file in</source>
        <translation>Filen läses in</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>Read in {0} row</source>
        <translation>Läs in {0} rad</translation>
    </message>
    <message>
        <source>Read in {0} rows</source>
        <translation>Läs in {0} rader</translation>
    </message>
    <message>
        <source>This very file was read in on {0}. Take that import back first if it is to be read again.</source>
        <translation>Just den här filen lästes in {0}. Ta tillbaka den inläsningen först om filen ska läsas om.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last file.</source>
        <translation>Inget har ändrats sedan förra filen.</translation>
    </message>
    <message>
        <source>Since the last file: {0}</source>
        <translation>Sedan förra filen: {0}</translation>
    </message>
    <message>
        <source>nothing is stored yet</source>
        <translation>inget är sparat än</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>inte igenkänd</translation>
    </message>
    <message>
        <source>heading in row {0}</source>
        <translation>rubrikrad {0}</translation>
    </message>
    <message>
        <source>sheet {0}</source>
        <translation>blad {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>The system the file comes from</source>
        <translation>Systemet som filen kommer från</translation>
    </message>
    <message>
        <source>Which system? Choose …</source>
        <translation>Vilket system? Välj …</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer från</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Filens första rader</translation>
    </message>
    <message>
        <source>Save as a profile …</source>
        <translation>Spara som profil …</translation>
    </message>
    <message>
        <source>Read as {0}: {1}</source>
        <translation>Läses som {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>{0} {1}, {2} a second</source>
        <translation>{0} {1}, {2} per sekund</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation>cirka {0} s kvar</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Compared with the next export</source>
        <translation>Jämfört med nästa export</translation>
    </message>
    <message>
        <source>read in {0}, file {1}</source>
        <translation>inläst {0}, fil {1}</translation>
    </message>
    <message>
        <source>still there ({0})</source>
        <translation>finns kvar ({0})</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>borta</translation>
    </message>
    <message>
        <source>kept as decided</source>
        <translation>sparas enligt beslut</translation>
    </message>
    <message>
        <source>no new export read in</source>
        <translation>ingen ny export inläst</translation>
    </message>
    <message>
        <source>Checked on {0}</source>
        <translation>Kontrollerat {0}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
</context>
<context>
    <name>RawRow</name>
    <message>
        <source>The row as it stood in the file</source>
        <translation>Raden som den stod i filen</translation>
    </message>
    <message>
        <source>Show what is masked (is logged)</source>
        <translation>Visa det maskerade (loggas)</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Common reasons</source>
        <translation>Vanliga skäl</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Start a case for this person</source>
        <translation>Starta ett ärende</translation>
    </message>
    <message>
        <source>Search with what this record knows</source>
        <translation>Sök med vad posten vet</translation>
    </message>
    <message>
        <source>Show the personal number (is logged)</source>
        <translation>Visa personnumret (loggas)</translation>
    </message>
    <message>
        <source>Why the record was found</source>
        <translation>Varför posten hittades</translation>
    </message>
    <message>
        <source>The row as it stood in the file</source>
        <translation>Raden som den stod i filen</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Säker</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möjlig</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>rad {0}</translation>
    </message>
    <message>
        <source>found by way of {0}</source>
        <translation>funnen via {0}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation>Som den stod</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyView</name>
    <message>
        <source>Group {0}: {1}</source>
        <translation>Grupp {0}: {1}</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Spara som fil …</translation>
    </message>
    <message>
        <source>Write group {0} from your printout</source>
        <translation>Skriv grupp {0} från utskriften</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Spara återställningsnyckeln</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Saved. Keep the file away from this computer.</source>
        <translation>Sparad. Förvara filen på annat håll än den här datorn.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Skickad till skrivaren.</translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation>Din nya återställningsnyckel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>DSR Desk recovery key.pdf</source>
        <translation>DSR Desk återställningsnyckel.pdf</translation>
    </message>
    <message>
        <source>It opens the vault when the computer is gone. Once you are done here the old printout opens nothing.</source>
        <translation>Den öppnar valvet när datorn är borta. När du är klar här öppnar den gamla utskriften inget längre.</translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>Ett ark att skriva ut</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery key</source>
        <translation>Återställningsnyckeln</translation>
    </message>
    <message>
        <source>It opens the vault when the computer is broken or the passphrase forgotten. Print it now; it is not shown again.</source>
        <translation>Den öppnar valvet när datorn är trasig eller lösenfrasen glömd. Skriv ut den nu, den visas inte igen.</translation>
    </message>
</context>
<context>
    <name>RefuseDialog</name>
    <message>
        <source>What in this case makes it apply</source>
        <translation>Vad i ärendet som gör att grunden gäller</translation>
    </message>
    <message>
        <source>Goes into the letter.</source>
        <translation>Står i brevet.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Write the facts. A refusal without them does not hold.</source>
        <translation>Skriv fakta. Ett avslag utan dem håller inte.</translation>
    </message>
</context>
<context>
    <name>ReminderBanner</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Hide until tomorrow</source>
        <translation>Dölj till i morgon</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Öppna {0}</translation>
    </message>
    <message>
        <source>{0} date has passed.</source>
        <translation>{0} datum har passerat.</translation>
    </message>
    <message>
        <source>{0} dates have passed.</source>
        <translation>{0} datum har passerat.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> och {0} till</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Inläsningar</translation>
    </message>
</context>
<context>
    <name>RequestStep</name>
    <message>
        <source>The request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Protected identity: the address stands in no letter and no list.</source>
        <translation>Skyddade personuppgifter: adressen står inte i något brev eller någon lista.</translation>
    </message>
    <message>
        <source>What was written or said</source>
        <translation>Vad som skrevs eller sades</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Begär</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hur den kom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Namnet är inte känt</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadress</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Ombud</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>{0} is saved</source>
        <translation>{0} är sparat</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Everything goes back to how it was in {0}. The vault you have now is kept beside it.</source>
        <translation>Allt blir som det var i {0}. Valvet du har nu sparas bredvid.</translation>
    </message>
    <message>
        <source>Restore the vault</source>
        <translation>Återställ valvet</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Only mentioned in text</source>
        <translation>Bara nämnd i text</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Säker</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möjlig</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 post</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} poster</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>row {0} · {1} fields</source>
        <translation>rad {0} · {1} fält</translation>
    </message>
    <message>
        <source>Restricted in {0}: may only be stored (Article 18)</source>
        <translation>Begränsad i {0}: får bara lagras (artikel 18)</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>{0} fält</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>What was found</source>
        <translation>Det som hittades</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Uteslut</translation>
    </message>
    <message>
        <source>Hide the evidence</source>
        <translation>Dölj underlaget</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>Hide the row</source>
        <translation>Dölj raden</translation>
    </message>
    <message>
        <source>Show the whole row</source>
        <translation>Visa hela raden</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Space includes · X leaves out · Ctrl Z undoes</source>
        <translation>Blanksteg tar med · X utesluter · Ctrl Z ångrar</translation>
    </message>
    <message>
        <source>Include all certain</source>
        <translation>Ta med alla säkra</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Go on to the answer</source>
        <translation>Fortsätt till svaret</translation>
    </message>
    <message>
        <source>{0} certain</source>
        <translation>{0} säkra</translation>
    </message>
    <message>
        <source>{0} possible</source>
        <translation>{0} möjliga</translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation>{0} uteslutna</translation>
    </message>
    <message>
        <source>{0} record in the answer</source>
        <translation>{0} post i svaret</translation>
    </message>
    <message>
        <source>{0} records in the answer</source>
        <translation>{0} poster i svaret</translation>
    </message>
    <message>
        <source>{0} piece masked</source>
        <translation>{0} maskering</translation>
    </message>
    <message>
        <source>{0} pieces masked</source>
        <translation>{0} maskeringar</translation>
    </message>
    <message>
        <source>{0} left to review</source>
        <translation>{0} kvar att granska</translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>allt är granskat</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>Nothing has been searched yet</source>
        <translation>Ingen sökning är gjord än</translation>
    </message>
    <message>
        <source>That is a result too. The answer says which systems were searched, and how.</source>
        <translation>Det är också ett resultat. Svaret berättar vilka system som söktes, och hur.</translation>
    </message>
    <message>
        <source>Search every system first; what is found stands here to be reviewed.</source>
        <translation>Sök i alla system först; det som hittas står här för granskning.</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Column in the file</source>
        <translation>Kolumn i filen</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Läst som</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation>Som den stod</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Find a person</source>
        <translation>Sök person</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Fler fält</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>Vem söker du?</translation>
    </message>
    <message>
        <source>Write a name, an e-mail address, a telephone number or a personal number, in any order. Every file that was read in is searched.</source>
        <translation>Skriv ett namn, en e-postadress, ett telefonnummer eller ett personnummer, i valfri ordning. Alla inlästa filer genomsöks.</translation>
    </message>
    <message>
        <source>Name, e-mail, telephone or personal number</source>
        <translation>Namn, e-post, telefon eller personnummer</translation>
    </message>
    <message>
        <source>Found records</source>
        <translation>Hittade poster</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Färre fält</translation>
    </message>
    <message>
        <source>{0} record</source>
        <translation>{0} post</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} poster</translation>
    </message>
    <message>
        <source>{0} person</source>
        <translation>{0} person</translation>
    </message>
    <message>
        <source>{0} persons</source>
        <translation>{0} personer</translation>
    </message>
    <message>
        <source>{0} file</source>
        <translation>{0} fil</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} filer</translation>
    </message>
    <message>
        <source>{0}, {1} in {2}</source>
        <translation>{0}, {1} i {2}</translation>
    </message>
</context>
<context>
    <name>SearchStep</name>
    <message>
        <source>Search every system</source>
        <translation>Sök i alla system</translation>
    </message>
    <message>
        <source>With everything {0} gave: names, addresses and numbers in all ways they may be written.</source>
        <translation>Med allt som {0} har uppgett: namn, adresser och nummer på alla sätt de kan vara skrivna.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Sök igen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>{0} file</source>
        <translation>{0} fil</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} filer</translation>
    </message>
    <message>
        <source>{0} row</source>
        <translation>{0} rad</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} rader</translation>
    </message>
    <message>
        <source>{0} match</source>
        <translation>{0} träff</translation>
    </message>
    <message>
        <source>{0} matches</source>
        <translation>{0} träffar</translation>
    </message>
    <message>
        <source>Searched as: {0}</source>
        <translation>Sökt som: {0}</translation>
    </message>
    <message>
        <source>No export has been read in, so nothing could be searched.</source>
        <translation>Ingen export är inläst, så det finns inget att söka i.</translation>
    </message>
    <message>
        <source>Read in an export</source>
        <translation>Läs in en export</translation>
    </message>
    <message>
        <source>typed in by hand by {0}</source>
        <translation>inskriven för hand av {0}</translation>
    </message>
    <message>
        <source>On paper too?</source>
        <translation>Finns något på papper?</translation>
    </message>
    <message>
        <source>What stands in binders, or with somebody who gives no file, belongs to the answer as well.</source>
        <translation>Det som står i pärmar, eller hos någon som inte lämnar någon fil, hör också till svaret.</translation>
    </message>
    <message>
        <source>Add a document …</source>
        <translation>Lägg till dokument …</translation>
    </message>
    <message>
        <source>Type in a record …</source>
        <translation>Skriv in en post …</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>Sent on</source>
        <translation>Skickat den</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Välj en mapp …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Välj en mapp</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>What the program keeps</source>
        <translation>Vad programmet sparar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>You and the window</source>
        <translation>Du och fönstret</translation>
    </message>
    <message>
        <source>Time limits and reminders</source>
        <translation>Tidsgränser och påminnelser</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Skydd</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Breven</translation>
    </message>
</context>
<context>
    <name>SystemCard</name>
    <message>
        <source>not asked</source>
        <translation>inte frågad</translation>
    </message>
    <message>
        <source>answered {0}</source>
        <translation>svarade {0}</translation>
    </message>
    <message>
        <source>asked {0}</source>
        <translation>frågad {0}</translation>
    </message>
    <message>
        <source>{0} row</source>
        <translation>{0} rad</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} rader</translation>
    </message>
    <message>
        <source>Gives no file.</source>
        <translation>Ger ingen fil.</translation>
    </message>
    <message>
        <source>Answer: “{0}”</source>
        <translation>Svar: ”{0}”</translation>
    </message>
    <message>
        <source>Kept by: {0}</source>
        <translation>Sköts av: {0}</translation>
    </message>
    <message>
        <source>How to take the file out</source>
        <translation>Så tar du ut filen</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Så frågar du</translation>
    </message>
    <message>
        <source>Note that I asked</source>
        <translation>Anteckna att jag frågat</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>Skriv ner svaret</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} dagar</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>It is done</source>
        <translation>Det är gjort</translation>
    </message>
    <message>
        <source>It is done in {0}</source>
        <translation>Det är gjort i {0}</translation>
    </message>
    <message>
        <source>erase {0}</source>
        <translation>radera {0}</translation>
    </message>
    <message>
        <source>keep {0}</source>
        <translation>spara {0}</translation>
    </message>
    <message>
        <source>restrict {0}</source>
        <translation>begränsa {0}</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} av {1} klara</translation>
    </message>
    <message>
        <source>done {0}, {1}</source>
        <translation>klart {0}, {1}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a case, a person or a page</source>
        <translation>Sök ärende, person eller sida</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nytt ärende</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>Lås upp valvet</translation>
    </message>
    <message>
        <source>The vault is locked by a passphrase, which is stored nowhere.</source>
        <translation>Valvet är låst med en lösenfras, som inte sparas någonstans.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>The vault does not open</source>
        <translation>Valvet öppnas inte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Låser upp …</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Använd återställningsnyckeln</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Öppna med återställningsnyckeln</translation>
    </message>
    <message>
        <source>Nothing in the vault is changed, only how it is unlocked on this computer.</source>
        <translation>Inget i valvet ändras, bara hur det låses upp på den här datorn.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Öppna valvet</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>Valvet är skadat</translation>
    </message>
    <message>
        <source>Restore from the backup</source>
        <translation>Återställ från kopian</translation>
    </message>
    <message>
        <source>Choose another backup …</source>
        <translation>Välj en annan säkerhetskopia …</translation>
    </message>
    <message>
        <source>The newest whole backup is {0}. What was done after it is not in it. The damaged vault is kept beside.</source>
        <translation>Den senaste hela säkerhetskopian är {0}. Det som gjorts efter den finns inte med. Det skadade valvet sparas bredvid.</translation>
    </message>
    <message>
        <source>No whole backup was found in the usual place. Choose one yourself.</source>
        <translation>Ingen hel säkerhetskopia hittades på den vanliga platsen. Välj en själv.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Välj en säkerhetskopia</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>The vault</source>
        <translation>Valvet</translation>
    </message>
    <message>
        <source>Copying the vault</source>
        <translation>Valvet kopieras</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Säkerhetskopiera …</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Återställ från en kopia …</translation>
    </message>
    <message>
        <source>Check that all is whole</source>
        <translation>Kontrollera att allt är helt</translation>
    </message>
    <message>
        <source>New recovery key …</source>
        <translation>Ny återställningsnyckel …</translation>
    </message>
    <message>
        <source>By your passphrase, which is stored nowhere</source>
        <translation>Med din lösenfras, som inte sparas någonstans</translation>
    </message>
    <message>
        <source>By a key in this computer&apos;s keyring</source>
        <translation>Med en nyckel i datorns nyckelring</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>{0} kB, {1} lines in the log</source>
        <translation>{0} kB, {1} rader i loggen</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Ligger i</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Innehåller</translation>
    </message>
    <message>
        <source>There is no backup yet. If this computer breaks, everything is gone.</source>
        <translation>Det finns ingen säkerhetskopia än. Går datorn sönder är allt borta.</translation>
    </message>
    <message>
        <source>The last backup is {0} days old.</source>
        <translation>Den senaste kopian är {0} dagar gammal.</translation>
    </message>
    <message>
        <source>The vault lies in a folder that a cloud service copies. That can damage it: move it.</source>
        <translation>Valvet ligger i en mapp som en molntjänst kopierar. Det kan skada det: flytta det.</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Byt lösenfras …</translation>
    </message>
    <message>
        <source>Use the keyring instead …</source>
        <translation>Använd nyckelringen i stället …</translation>
    </message>
    <message>
        <source>I know why: go on with this log</source>
        <translation>Jag vet varför: fortsätt med den här loggen</translation>
    </message>
    <message>
        <source>Lock by a passphrase …</source>
        <translation>Lås med en lösenfras …</translation>
    </message>
    <message>
        <source>Confirmed: two of its groups were written back</source>
        <translation>Bekräftad: två av grupperna har skrivits tillbaka</translation>
    </message>
    <message>
        <source>Not confirmed. Make a new one and keep it on paper</source>
        <translation>Inte bekräftad. Gör en ny och spara den på papper</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <translation>Dagliga kopior</translation>
    </message>
    <message>
        <source>Switched off above</source>
        <translation>Avstängda här ovanför</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollerat</translation>
    </message>
    <message>
        <source>The daily copies lie in a folder that a cloud service copies. They are encrypted, but they leave the computer, and thinning them here may not remove them there.</source>
        <translation>De dagliga kopiorna ligger i en mapp som en molntjänst kopierar. De är krypterade, men de lämnar datorn, och att de gallras här tar kanske inte bort dem där.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Overview</source>
        <translation>Överblick</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Sök person</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Inläsningar</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Behandlingar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Something is half-written. The language changes when the program is started again.</source>
        <translation>Något är halvskrivet. Språket byts nästa gång programmet startas.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>How the last day was counted</source>
        <translation>Så räknades sista dagen</translation>
    </message>
    <message>
        <source>A refusal must go out by {0}, whatever came between.</source>
        <translation>Ett avslag måste skickas senast {0}, vad som än kommit emellan.</translation>
    </message>
    <message>
        <source>Notice of an extension: by {0}.</source>
        <translation>Besked om förlängning: senast {0}.</translation>
    </message>
    <message>
        <source>A letter by post should leave by {0}.</source>
        <translation>Ett brev med posten bör lämnas senast {0}.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Rättslig förpliktelse</translation>
    </message>
    <message>
        <source>Vital interest</source>
        <translation>Grundläggande intresse</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Uppgift av allmänt intresse</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Berättigat intresse</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Biträde</translation>
    </message>
    <message>
        <source>Controller of its own</source>
        <translation>Egen ansvarig</translation>
    </message>
    <message>
        <source>Joint controller</source>
        <translation>Gemensamt ansvarig</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internt</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Begränsa</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Kräver ett svar</translation>
    </message>
    <message>
        <source>Proposed: {0}</source>
        <translation>Förslag: {0}</translation>
    </message>
    <message>
        <source>{0}, done</source>
        <translation>{0}, gjort</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Rättad</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>Ska rättas</translation>
    </message>
</context>
<context>
    <name>delimiters</name>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabb</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>lodstreck</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Pause the case</source>
        <translation>Pausa ärendet</translation>
    </message>
    <message>
        <source>The clock stands still from the day you asked the person, until the answer has come.</source>
        <translation>Tiden står still från den dag du frågade personen tills svaret har kommit.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>Avslå begäran</translation>
    </message>
    <message>
        <source>The person has a right to know why, and that she may complain to the authority or go to court.</source>
        <translation>Personen har rätt att få veta varför, och att hon kan klaga hos myndigheten eller gå till domstol.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Markera som skickat</translation>
    </message>
    <message>
        <source>{0}. The day it left is the evidence that it was answered in time.</source>
        <translation>{0}. Dagen det skickades är beviset för att svaret kom i tid.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Spara till</translation>
    </message>
    <message>
        <source>What is kept must have a last day and a ground (Article 17(3)). Both stand in the letter.</source>
        <translation>Det som sparas måste ha en sista dag och en grund (artikel 17.3). Båda står i brevet.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Put a value right</source>
        <translation>Rätta en uppgift</translation>
    </message>
    <message>
        <source>{0}. Old and new value go to the work list and into the letter (Article 16).</source>
        <translation>{0}. Gammalt och nytt värde hamnar i arbetslistan och i brevet (artikel 16).</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Restrict the processing</source>
        <translation>Begränsa behandlingen</translation>
    </message>
    <message>
        <source>From today the data may be stored and no more. It ends only after a letter (L14).</source>
        <translation>Från i dag får uppgifterna lagras och inget mer. Det upphör först efter ett brev (L14).</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Begränsa</translation>
    </message>
    <message>
        <source>Weigh the objection</source>
        <translation>Väg invändningen</translation>
    </message>
    <message>
        <source>The processing stops unless you have compelling grounds that override the person&apos;s situation. The burden of proof is yours (Article 21(1)).</source>
        <translation>Behandlingen upphör om ni inte har tvingande skäl som väger tyngre än personens situation. Bevisbördan är er (artikel 21.1).</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Skriv ner</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>the same</source>
        <translation>samma</translation>
    </message>
    <message>
        <source>the same, written differently</source>
        <translation>samma, annorlunda skrivet</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>låter lika</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>liknande</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>initial</translation>
    </message>
    <message>
        <source>pet name</source>
        <translation>smeknamn</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>en del av det</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>skiljer sig</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>finns inte i posten</translation>
    </message>
    <message>
        <source>mentioned in text</source>
        <translation>nämns i text</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>today {0}</source>
        <translation>i dag {0}</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>kunder</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>leverantörer</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kontakter</translation>
    </message>
    <message>
        <source>bookkeeping</source>
        <translation>bokföring</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>anställda</translation>
    </message>
    <message>
        <source>subscribers</source>
        <translation>prenumeranter</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>betalningar</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>intressenter</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>kontakter</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>deltagare</translation>
    </message>
    <message>
        <source>users</source>
        <translation>användare</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historik</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>samtycken</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabell</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>The letter names no right plainly. Read it and choose what is asked for.</source>
        <translation>Brevet namnger ingen rättighet tydligt. Läs det och välj vad som begärs.</translation>
    </message>
    <message>
        <source>Read from the letter; check before you open the case.</source>
        <translation>Läst ur brevet; kontrollera innan du öppnar ärendet.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Avbrutet. Inget skrevs.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. Nothing was saved in this step; what was saved before is unharmed. Try again, and report it from Settings if it happens again.</source>
        <translation>Något gick fel i själva programmet. Inget sparades i det här steget; det som sparats tidigare är oskadat. Försök igen, och rapportera det från Inställningar om det händer på nytt.</translation>
    </message>
</context>
<context>
    <name>more</name>
    <message>
        <source>Change what was written down …</source>
        <translation>Ändra uppgifterna …</translation>
    </message>
    <message>
        <source>The answer has come …</source>
        <translation>Svaret har kommit …</translation>
    </message>
    <message>
        <source>Pause for a question …</source>
        <translation>Pausa för en fråga …</translation>
    </message>
    <message>
        <source>Extend by two months …</source>
        <translation>Förläng med två månader …</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>Avslå …</translation>
    </message>
    <message>
        <source>Mark a letter as sent …</source>
        <translation>Markera ett brev som skickat …</translation>
    </message>
    <message>
        <source>Case file …</source>
        <translation>Ärendeakt …</translation>
    </message>
    <message>
        <source>Show or hide the history</source>
        <translation>Visa eller dölj händelser</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Stäng ärendet</translation>
    </message>
    <message>
        <source>Lift the restriction …</source>
        <translation>Häv begränsningen …</translation>
    </message>
    <message>
        <source>Restrict the processing …</source>
        <translation>Begränsa behandlingen …</translation>
    </message>
    <message>
        <source>Weigh the objection …</source>
        <translation>Väg invändningen …</translation>
    </message>
    <message>
        <source>Put on the stop list</source>
        <translation>Sätt på spärrlistan</translation>
    </message>
    <message>
        <source>Open the stop list …</source>
        <translation>Öppna spärrlistan …</translation>
    </message>
    <message>
        <source>Somebody asks for the person …</source>
        <translation>Någon begär åt personen …</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>Controllers</source>
        <translation>Ansvariga</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>Persongrupper</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Överföringar</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>E-mail and phone</source>
        <translation>E-post och telefon</translation>
    </message>
    <message>
        <source>Privacy contact</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intresse</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sparas</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marknadsföring</translation>
    </message>
    <message>
        <source>Yes: an objection always stops it (Art. 21(3))</source>
        <translation>Ja: en invändning stoppar alltid (art. 21.3)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Come from</source>
        <translation>Kommer från</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Används till</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Skyddsåtgärd</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Får</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} år</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Sparas i</translation>
    </message>
    <message>
        <source>Statute</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>none that is known</source>
        <translation>ingen känd</translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation>Vad policyn säger</translation>
    </message>
    <message>
        <source>Recipients outside the EEA</source>
        <translation>Mottagare utanför EES</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Används till</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Gives a file</source>
        <translation>Ger en fil</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Sköts av</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Certain</source>
        <translation>Säker</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möjlig</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>inte granskad</translation>
    </message>
    <message>
        <source>included</source>
        <translation>med</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utesluten</translation>
    </message>
    <message>
        <source>row {0} · {1} fields</source>
        <translation>rad {0} · {1} fält</translation>
    </message>
    <message>
        <source>{0}, read in on {1}</source>
        <translation>{0}, inläst {1}</translation>
    </message>
    <message>
        <source>Restricted in {0}</source>
        <translation>Begränsad i {0}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Sensitive: {0}</source>
        <translation>Känsligt: {0}</translation>
    </message>
    <message>
        <source>Only mentioned in text</source>
        <translation>Bara nämnd i text</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>{0} fält</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the computer</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
</context>
<context>
    <name>side</name>
    <message>
        <source>No longer needed in the vault</source>
        <translation>Behövs inte längre i valvet</translation>
    </message>
    <message>
        <source>See what may go</source>
        <translation>Se vad som kan gallras</translation>
    </message>
    <message>
        <source>Back in an export</source>
        <translation>Tillbaka i en export</translation>
    </message>
    <message>
        <source>{0} row</source>
        <translation>{0} rad</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} rader</translation>
    </message>
    <message>
        <source>{0} is back: {1} in {2}</source>
        <translation>{0} är tillbaka: {1} i {2}</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>Ta hand om det</translation>
    </message>
    <message>
        <source>How fresh are the exports?</source>
        <translation>Hur färska är exporterna?</translation>
    </message>
    <message>
        <source>The record of processing names no systems yet.</source>
        <translation>Behandlingsförteckningen nämner inga system än.</translation>
    </message>
    <message>
        <source>{0} more system</source>
        <translation>{0} system till</translation>
    </message>
    <message>
        <source>{0} more systems</source>
        <translation>{0} system till</translation>
    </message>
    <message>
        <source>Read in an export</source>
        <translation>Läs in en export</translation>
    </message>
    <message>
        <source>Gaps that block letters</source>
        <translation>Luckor som stoppar brev</translation>
    </message>
    <message>
        <source>{0} more gap</source>
        <translation>{0} lucka till</translation>
    </message>
    <message>
        <source>{0} more gaps</source>
        <translation>{0} luckor till</translation>
    </message>
    <message>
        <source>Fill in the gaps</source>
        <translation>Fyll i luckorna</translation>
    </message>
    <message>
        <source>Answered in time, twelve months</source>
        <translation>Svar i tid, tolv månader</translation>
    </message>
    <message>
        <source>No case has been answered yet.</source>
        <translation>Inget ärende är besvarat än.</translation>
    </message>
    <message>
        <source>{0} % in time</source>
        <translation>{0} % i tid</translation>
    </message>
    <message>
        <source>median {0} day</source>
        <translation>median {0} dag</translation>
    </message>
    <message>
        <source>median {0} days</source>
        <translation>median {0} dagar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} dagar</translation>
    </message>
    <message>
        <source>Diary of later erasures</source>
        <translation>Dagbok över senare radering</translation>
    </message>
    <message>
        <source>May be erased now: {0}</source>
        <translation>Får raderas nu: {0}</translation>
    </message>
    <message>
        <source>Nothing is kept on a ground.</source>
        <translation>Ingenting sparas på en grund.</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Öppna dagboken</translation>
    </message>
    <message>
        <source>Save the statistics …</source>
        <translation>Spara statistiken …</translation>
    </message>
    <message>
        <source>No marketing</source>
        <translation>Ingen reklam</translation>
    </message>
    <message>
        <source>{0} person is on the stop list.</source>
        <translation>{0} person står på spärrlistan.</translation>
    </message>
    <message>
        <source>{0} persons are on the stop list.</source>
        <translation>{0} personer står på spärrlistan.</translation>
    </message>
    <message>
        <source>Nobody is on the stop list.</source>
        <translation>Ingen står på spärrlistan.</translation>
    </message>
    <message>
        <source>Open the stop list</source>
        <translation>Öppna spärrlistan</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Anonymised</source>
        <translation>Anonymiserat</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tillgång</translation>
    </message>
    <message>
        <source>Objection, marketing</source>
        <translation>Invändning, reklam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Letter by post</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webbformulär</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>There is no doubt</source>
        <translation>Det råder ingen tvekan</translation>
    </message>
    <message>
        <source>Wrote from an e-mail address we already had</source>
        <translation>Skrev från en adress vi redan hade</translation>
    </message>
    <message>
        <source>Called back on a number we already had</source>
        <translation>Uppringd på ett nummer vi redan hade</translation>
    </message>
    <message>
        <source>Was logged in to an account of ours</source>
        <translation>Var inloggad hos oss</translation>
    </message>
    <message>
        <source>Named customer number and details we hold</source>
        <translation>Kunde ange kundnummer och uppgifter vi har</translation>
    </message>
    <message>
        <source>BankID</source>
        <translation>BankID</translation>
    </message>
    <message>
        <source>Showed an identity document (no copy kept)</source>
        <translation>Visade legitimation (ingen kopia sparad)</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identitet</translation>
    </message>
    <message>
        <source>clarification</source>
        <translation>förtydligande</translation>
    </message>
    <message>
        <source>{0} day late</source>
        <translation>{0} dag sent</translation>
    </message>
    <message>
        <source>{0} days late</source>
        <translation>{0} dagar sent</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Väntar på svar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avslaget</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Paused for {0} day</source>
        <translation>Pausad i {0} dag</translation>
    </message>
    <message>
        <source>Paused for {0} days</source>
        <translation>Pausad i {0} dagar</translation>
    </message>
    <message>
        <source>safe date {0}</source>
        <translation>säkert datum {0}</translation>
    </message>
    <message>
        <source>was due on {0}</source>
        <translation>skulle ha besvarats {0}</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>Sista dagen i dag</translation>
    </message>
    <message>
        <source>{0} day left</source>
        <translation>{0} dag kvar</translation>
    </message>
    <message>
        <source>{0} days left</source>
        <translation>{0} dagar kvar</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>senast {0}</translation>
    </message>
    <message>
        <source>By {0}</source>
        <translation>Senast {0}</translation>
    </message>
    <message>
        <source>See the question</source>
        <translation>Se frågan</translation>
    </message>
    <message>
        <source>Stop mailings</source>
        <translation>Stoppa utskick</translation>
    </message>
    <message>
        <source>Check identity</source>
        <translation>Kontrollera identitet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Review matches</source>
        <translation>Granska träffar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Skriv svaret</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Stäng ärendet</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gång till</translation>
    </message>
    <message>
        <source>At least {0} characters.</source>
        <translation>Minst {0} tecken.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De två är inte lika.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>The fourteen groups from the printout. Leave it empty on the computer the copy was made on.</source>
        <translation>De fjorton grupperna från utskriften. Lämna tomt på datorn där kopian gjordes.</translation>
    </message>
    <message>
        <source>The fourteen groups from the printout.</source>
        <translation>De fjorton grupperna från utskriften.</translation>
    </message>
    <message>
        <source>Left empty, the key is kept in this computer&apos;s keyring ({0}).</source>
        <translation>Lämnas den tom sparas nyckeln i datorns nyckelring ({0}).</translation>
    </message>
    <message>
        <source>With the recovery key a new one; without it, the one the copy is locked by.</source>
        <translation>Med återställningsnyckeln en ny; utan den, den som kopian är låst med.</translation>
    </message>
    <message>
        <source>This computer has no keyring that the program trusts. At least {0} characters.</source>
        <translation>Datorn har ingen nyckelring som programmet litar på. Minst {0} tecken.</translation>
    </message>
</context>
<context>
    <name>TidyCard</name>
    <message>
        <source>What may go now</source>
        <translation>Vad som kan gallras nu</translation>
    </message>
    <message>
        <source>See what may go …</source>
        <translation>Se vad som kan gallras …</translation>
    </message>
    <message>
        <source>The vault holds nothing longer than it needs.</source>
        <translation>Valvet håller inget längre än det behöver.</translation>
    </message>
    <message>
        <source>Gone: {0}. Backups made before hold it until they are removed themselves.</source>
        <translation>Gallrat: {0}. Säkerhetskopior som gjordes tidigare har det kvar tills de själva tas bort.</translation>
    </message>
</context>
<context>
    <name>TidyDialog</name>
    <message>
        <source>This is no longer needed</source>
        <translation>Det här behövs inte längre</translation>
    </message>
    <message>
        <source>It goes for good. What stays: that there was a case, what was decided and answered and when, the fingerprint of every letter, the log, and the guard against data that come back.</source>
        <translation>Det försvinner för gott. Kvar blir att ärendet fanns, vad som beslutades och svarades och när, varje brevs fingeravtryck, loggen och spärren mot att uppgifterna kommer tillbaka.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Gallra</translation>
    </message>
</context>
<context>
    <name>tidy</name>
    <message>
        <source>since {0}</source>
        <translation>sedan {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>och {0} till</translation>
    </message>
    <message>
        <source>{0} old file</source>
        <translation>{0} gammal fil</translation>
    </message>
    <message>
        <source>{0} old files</source>
        <translation>{0} gamla filer</translation>
    </message>
    <message>
        <source>the letters of {0} case</source>
        <translation>breven i {0} ärende</translation>
    </message>
    <message>
        <source>the letters of {0} cases</source>
        <translation>breven i {0} ärenden</translation>
    </message>
    <message>
        <source>the name in {0} case</source>
        <translation>namnet i {0} ärende</translation>
    </message>
    <message>
        <source>the names in {0} cases</source>
        <translation>namnen i {0} ärenden</translation>
    </message>
    <message>
        <source>{0} row</source>
        <translation>{0} rad</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} rader</translation>
    </message>
    <message>
        <source>{0}: what the letters hold, and copied rows</source>
        <translation>{0}: brevens innehåll och kopierade rader</translation>
    </message>
    <message>
        <source>{0}: name and contact details</source>
        <translation>{0}: namn och kontaktuppgifter</translation>
    </message>
</context>
<context>
    <name>CorrectionLine</name>
    <message>
        <source>{0}: {1} → {2}</source>
        <translation>{0}: {1} → {2}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Det är gjort</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>the new value stands in the next export</source>
        <translation>det nya värdet står i nästa export</translation>
    </message>
    <message>
        <source>the old value still stands in the next export</source>
        <translation>det gamla värdet står kvar i nästa export</translation>
    </message>
    <message>
        <source>another value stands in the next export</source>
        <translation>ett annat värde står i nästa export</translation>
    </message>
    <message>
        <source>the record is not in the next export</source>
        <translation>posten finns inte i nästa export</translation>
    </message>
</context>
<context>
    <name>RectifyDialog</name>
    <message>
        <source>New value</source>
        <translation>Nytt värde</translation>
    </message>
    <message>
        <source>Which value</source>
        <translation>Vilken uppgift</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Som den står nu</translation>
    </message>
    <message>
        <source>Write what it shall be instead.</source>
        <translation>Skriv vad det ska stå i stället.</translation>
    </message>
</context>
<context>
    <name>RestrictDialog</name>
    <message>
        <source>a) The person says the data are wrong</source>
        <translation>a) Personen säger att uppgifterna är fel</translation>
    </message>
    <message>
        <source>b) Unlawful, but they shall not be erased</source>
        <translation>b) Olaglig behandling, men uppgifterna ska inte raderas</translation>
    </message>
    <message>
        <source>c) The person needs them for a legal claim</source>
        <translation>c) Personen behöver dem för ett rättsligt anspråk</translation>
    </message>
    <message>
        <source>d) An objection is being weighed</source>
        <translation>d) En invändning prövas</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Vilka uppgifter</translation>
    </message>
    <message>
        <source>For example: address and invoices</source>
        <translation>Till exempel: adress och fakturor</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The check should be over by</source>
        <translation>Prövningen bör vara klar</translation>
    </message>
    <message>
        <source>Write which data.</source>
        <translation>Skriv vilka uppgifter.</translation>
    </message>
</context>
<context>
    <name>RightActions</name>
    <message>
        <source>In the work list</source>
        <translation>Står i arbetslistan</translation>
    </message>
    <message>
        <source>Ticked: {0}</source>
        <translation>Avbockat: {0}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taget tillbaka</translation>
    </message>
    <message>
        <source>Restricted from today</source>
        <translation>Begränsat från i dag</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Häv begränsningen</translation>
    </message>
    <message>
        <source>The person must have been told in writing before (L14, Article 18(3)).</source>
        <translation>Personen ska ha fått veta det i brev först (L14, artikel 18.3).</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Varför den upphör</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Häv</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Skriv varför.</translation>
    </message>
    <message>
        <source>The restriction is lifted</source>
        <translation>Begränsningen är hävd</translation>
    </message>
    <message>
        <source>The weighing is written down</source>
        <translation>Vägningen är nedskriven</translation>
    </message>
    <message>
        <source>On the stop list, for every company and channel</source>
        <translation>På spärrlistan, för alla bolag och kanaler</translation>
    </message>
</context>
<context>
    <name>WeighDialog</name>
    <message>
        <source>The objection prevails: the processing stops</source>
        <translation>Invändningen vinner: behandlingen upphör</translation>
    </message>
    <message>
        <source>Our grounds override</source>
        <translation>Våra skäl väger tyngre</translation>
    </message>
    <message>
        <source>Which processing</source>
        <translation>Vilken behandling</translation>
    </message>
    <message>
        <source>What the person says of the situation</source>
        <translation>Vad personen säger om sin situation</translation>
    </message>
    <message>
        <source>Our grounds</source>
        <translation>Våra skäl</translation>
    </message>
    <message>
        <source>Needed only where they override.</source>
        <translation>Behövs bara om de väger tyngre.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Write this.</source>
        <translation>Skriv det här.</translation>
    </message>
    <message>
        <source>Goes on from “You objected that we …”, for example: keep your name in our customer register</source>
        <translation>Fortsätter på ”Du invände mot att vi …”, till exempel: har ditt namn i vårt kundregister</translation>
    </message>
</context>
<context>
    <name>namesakes</name>
    <message>
        <source>The certain records seem to be {0} different persons: {1}. Look at each before it goes into an answer.</source>
        <translation>De säkra posterna ser ut att vara {0} olika personer: {1}. Se på var och en innan den går med i ett svar.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>utan namn</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>DSR Desk is locked</source>
        <translation>DSR Desk är låst</translation>
    </message>
    <message>
        <source>Everything is where you left it, also what you had begun to write.</source>
        <translation>Allt ligger kvar som du lämnade det, även det du börjat skriva.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Passphrase now</source>
        <translation>Lösenfrasen nu</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>At least {0} characters. It is stored nowhere: the recovery key is the way back.</source>
        <translation>Minst {0} tecken. Den sparas ingenstans: återställningsnyckeln är vägen tillbaka.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gång till</translation>
    </message>
    <message>
        <source>Write the passphrase the vault has now.</source>
        <translation>Skriv den lösenfras valvet har nu.</translation>
    </message>
    <message>
        <source>At least {0} characters.</source>
        <translation>Minst {0} tecken.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De två är inte lika.</translation>
    </message>
    <message>
        <source>Keep the key in the keyring</source>
        <translation>Lägg nyckeln i nyckelringen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>Lock by a passphrase</source>
        <translation>Lås med en lösenfras</translation>
    </message>
    <message>
        <source>The vault then opens by itself when you are logged in to this computer ({0}). The passphrase opens it no more; backups made before still ask for it.</source>
        <translation>Valvet öppnas då av sig självt när du är inloggad på den här datorn ({0}). Lösenfrasen öppnar det inte längre; kopior som gjorts tidigare frågar fortfarande efter den.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at every start. Backups made before keep the lock they were made with.</source>
        <translation>Programmet frågar efter lösenfrasen vid varje start. Kopior som gjorts tidigare behåller sitt gamla lås.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Använd nyckelringen</translation>
    </message>
    <message>
        <source>Change the lock</source>
        <translation>Byt lås</translation>
    </message>
</context>
<context>
    <name>VaultActions</name>
    <message>
        <source>No whole backup was found. Choose one yourself.</source>
        <translation>Ingen hel säkerhetskopia hittades. Välj en själv.</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>Säkerhetskopiera valvet</translation>
    </message>
    <message>
        <source>The copy was opened and compared table by table: it is whole.</source>
        <translation>Kopian har öppnats och jämförts tabell för tabell: den är hel.</translation>
    </message>
    <message>
        <source>The vault is damaged.</source>
        <translation>Valvet är skadat.</translation>
    </message>
    <message>
        <source>The keyring keeps the key from now on.</source>
        <translation>Nyckeln ligger i nyckelringen från och med nu.</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>Den nya lösenfrasen gäller från och med nu.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Återställ från en kopia</translation>
    </message>
    <message>
        <source>The vault is restored</source>
        <translation>Valvet är återställt</translation>
    </message>
    <message>
        <source>The program closes now. Start it again to work with the restored vault.</source>
        <translation>Programmet stängs nu. Starta det igen för att arbeta med det återställda valvet.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Stäng programmet</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Suggest one</source>
        <translation>Föreslå ett</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>It is kept nowhere. Tell it by phone or text message, never by e-mail.</source>
        <translation>Det sparas ingenstans. Lämna det per telefon eller sms, aldrig per mejl.</translation>
    </message>
    <message>
        <source>Write at least {0} characters, or let one be suggested.</source>
        <translation>Skriv minst {0} tecken, eller låt programmet föreslå ett.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Spara brevet</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Spara …</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Öppen PDF</translation>
    </message>
    <message>
        <source>To print, to hand over or to archive. Works with screen readers (PDF/A and PDF/UA).</source>
        <translation>För att skriva ut, lämna över eller arkivera. Fungerar med skärmläsare (PDF/A och PDF/UA).</translation>
    </message>
    <message>
        <source>PDF locked with a password</source>
        <translation>PDF låst med lösenord</translation>
    </message>
    <message>
        <source>For e-mail: only who has the password can read it (AES-256). A locked file is no archival file; the open original stays in the case.</source>
        <translation>För mejl: bara den som har lösenordet kan läsa den (AES-256). En låst fil är ingen arkivfil; det öppna originalet ligger kvar i ärendet.</translation>
    </message>
    <message>
        <source>The data as Excel</source>
        <translation>Uppgifterna som Excel</translation>
    </message>
    <message>
        <source>One line per value, with system, column and what it means. Cannot be locked.</source>
        <translation>En rad per uppgift, med system, kolumn och vad den betyder. Kan inte låsas.</translation>
    </message>
    <message>
        <source>The data as CSV</source>
        <translation>Uppgifterna som CSV</translation>
    </message>
    <message>
        <source>The same as text, for any spreadsheet. Cannot be locked.</source>
        <translation>Samma sak som text, för alla kalkylprogram. Kan inte låsas.</translation>
    </message>
    <message>
        <source>The data as JSON</source>
        <translation>Uppgifterna som JSON</translation>
    </message>
    <message>
        <source>For another program to read in. Cannot be locked.</source>
        <translation>För att läsas in i ett annat program. Kan inte låsas.</translation>
    </message>
    <message>
        <source>Make a mail draft</source>
        <translation>Gör ett mejlutkast</translation>
    </message>
    <message>
        <source>It opens in your mail program with the letter attached. Nothing is sent by us.</source>
        <translation>Det öppnas i ditt mejlprogram med brevet bifogat. Ingenting skickas av programmet.</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Gör utkastet</translation>
    </message>
    <message>
        <source>Without the password nobody on the way can read it (AES-256).</source>
        <translation>Utan lösenordet kan ingen på vägen läsa det (AES-256).</translation>
    </message>
    <message>
        <source>The file with the data cannot be locked and is not attached: hand it over another way.</source>
        <translation>Filen med uppgifterna kan inte låsas och bifogas inte: lämna den på annat sätt.</translation>
    </message>
    <message>
        <source>Letter locked with a password</source>
        <translation>Brevet låst med lösenord</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Öppet brev</translation>
    </message>
    <message>
        <source>For letters without sensitive data, or where the person wants it so: e-mail can be read on the way.</source>
        <translation>För brev utan känsliga uppgifter, eller om personen vill ha det så: mejl kan läsas på vägen.</translation>
    </message>
    <message>
        <source>The documents that belong to it cannot be locked and are not attached: hand them over another way.</source>
        <translation>Dokumenten som hör till går inte att låsa och bifogas inte: lämna över dem på ett annat sätt.</translation>
    </message>
</context>
<context>
    <name>LeftDrafts</name>
    <message>
        <source>Delete it</source>
        <translation>Ta bort det</translation>
    </message>
    <message>
        <source>Delete the mail draft {0}</source>
        <translation>Ta bort mejlutkastet {0}</translation>
    </message>
    <message>
        <source>The mail draft {0} lies on this computer, outside the vault, until the program is closed.</source>
        <translation>Mejlutkastet {0} ligger på datorn, utanför valvet, tills programmet stängs.</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>The stop list</source>
        <translation>Spärrlistan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Look for a line</source>
        <translation>Sök en rad</translation>
    </message>
    <message>
        <source>Add somebody …</source>
        <translation>Lägg till någon …</translation>
    </message>
    <message>
        <source>Save for Editnews …</source>
        <translation>Spara för Editnews …</translation>
    </message>
    <message>
        <source>Save for Lime …</source>
        <translation>Spara för Lime …</translation>
    </message>
    <message>
        <source>Save as a list …</source>
        <translation>Spara som lista …</translation>
    </message>
    <message>
        <source>Nobody here gets marketing: not by e-mail, text message, telephone or post.</source>
        <translation>De här personerna får ingen reklam: inte per mejl, sms, telefon eller post.</translation>
    </message>
    <message>
        <source>It holds for {0}.</source>
        <translation>Det gäller {0}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> och </translation>
    </message>
    <message>
        <source>and {0} more: write to find one</source>
        <translation>och {0} till: skriv för att hitta en</translation>
    </message>
    <message>
        <source>Stopped from today, as {0}. The person is to be told in writing: the case waits for its letter.</source>
        <translation>Spärrad från i dag, som {0}. Personen ska få det skriftligt: ärendet väntar på sitt brev.</translation>
    </message>
    <message>
        <source>Take off the stop list</source>
        <translation>Ta bort från spärrlistan</translation>
    </message>
    <message>
        <source>Only where the person herself has asked for mailings again. The line stays with its day, without name and addresses.</source>
        <translation>Bara om personen själv har bett om utskick igen. Raden står kvar med sin dag, utan namn och adresser.</translation>
    </message>
    <message>
        <source>How and when the person asked</source>
        <translation>Hur och när personen bad om det</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Write how the person asked.</source>
        <translation>Skriv hur personen bad om det.</translation>
    </message>
    <message>
        <source>{0} is off the list.</source>
        <translation>{0} är borttagen från listan.</translation>
    </message>
    <message>
        <source>Save the stop list</source>
        <translation>Spara spärrlistan</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Sparad som {0}.</translation>
    </message>
    <message>
        <source>The columns are not tried against that system&apos;s own import: try it with one row.</source>
        <translation>Kolumnerna är inte provade mot systemets egen import: prova med en rad först.</translation>
    </message>
    <message>
        <source>Case number or name</source>
        <translation>Ärendenummer eller namn</translation>
    </message>
    <message>
        <source>Nobody has said no yet. Whoever does comes here the moment the case is logged.</source>
        <translation>Ingen har sagt nej än. Den som gör det hamnar här i samma stund som ärendet loggas.</translation>
    </message>
</context>
<context>
    <name>StopLine</name>
    <message>
        <source>objection to marketing</source>
        <translation>invändning mot reklam</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>återkallat samtycke</translation>
    </message>
    <message>
        <source>since {0} · {1}</source>
        <translation>sedan {0} · {1}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Öppna {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show who stands behind {0}; it is logged</source>
        <translation>Visa vem som står bakom {0}; det loggas</translation>
    </message>
    <message>
        <source>Take off …</source>
        <translation>Ta bort …</translation>
    </message>
    <message>
        <source>Take {0} off the stop list</source>
        <translation>Ta bort {0} från spärrlistan</translation>
    </message>
    <message>
        <source>No name or address</source>
        <translation>Inget namn och ingen adress</translation>
    </message>
</context>
<context>
    <name>AddStop</name>
    <message>
        <source>Put somebody on the stop list</source>
        <translation>Lägg till på spärrlistan</translation>
    </message>
    <message>
        <source>It holds at once. It is logged as a case, since the person is to be told in writing within a month (Articles 12(3) and 21(3)).</source>
        <translation>Det gäller genast. Det loggas som ett ärende, eftersom personen ska få besked inom en månad (artikel 12.3 och 21.3).</translation>
    </message>
    <message>
        <source>Stop the marketing</source>
        <translation>Stoppa reklamen</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>The address or the number is what mailings are stopped by.</source>
        <translation>Det är adressen eller numret som stoppar utskicken.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Sagt den</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Write an e-mail address or a telephone number.</source>
        <translation>Skriv en e-postadress eller ett telefonnummer.</translation>
    </message>
    <message>
        <source>That is no e-mail address.</source>
        <translation>Det är ingen e-postadress.</translation>
    </message>
</context>
<context>
    <name>RepresentativeDialog</name>
    <message>
        <source>Somebody asks for the person</source>
        <translation>Någon begär åt personen</translation>
    </message>
    <message>
        <source>A lawyer, a parent, a guardian, an organisation. The letters go to the representative; no data go out before the authority was seen.</source>
        <translation>En advokat, en förälder, en god man, en organisation. Breven går till ombudet; inga uppgifter lämnas ut innan behörigheten har visats.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Skriv ner</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Vem som begär</translation>
    </message>
    <message>
        <source>Leave it empty where nobody asks for the person after all.</source>
        <translation>Lämna tomt om ingen begär åt personen trots allt.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadress</translation>
    </message>
    <message>
        <source>What was seen of the authority</source>
        <translation>Vad som har visats av behörigheten</translation>
    </message>
    <message>
        <source>For example: power of attorney of 3 March 2026, shown in original. Leave it empty until then; the document itself is not kept.</source>
        <translation>Till exempel: fullmakt den 3 mars 2026, visad i original. Lämna tomt tills dess; handlingen själv sparas inte.</translation>
    </message>
    <message>
        <source>Write who asks.</source>
        <translation>Skriv vem som begär.</translation>
    </message>
</context>
<context>
    <name>RepresentativeCard</name>
    <message>
        <source>Representative</source>
        <translation>Ombud</translation>
    </message>
    <message>
        <source>Somebody else asks for the person …</source>
        <translation>Någon annan begär åt personen …</translation>
    </message>
    <message>
        <source>Authority seen</source>
        <translation>Behörighet visad</translation>
    </message>
    <message>
        <source>Authority not seen</source>
        <translation>Behörighet inte visad</translation>
    </message>
    <message>
        <source>No data go out before somebody has seen it.</source>
        <translation>Inga uppgifter lämnas ut innan någon har sett den.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändra …</translation>
    </message>
    <message>
        <source>It has been shown …</source>
        <translation>Den har visats …</translation>
    </message>
    <message>
        <source>Ask for it (letter)</source>
        <translation>Be om den (brev)</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Your logo, and how letters look</source>
        <translation>Er logotyp, och så ser breven ut</translation>
    </message>
    <message>
        <source>The picture stands at the head of every letter made from now on; letters already made stay as they are.</source>
        <translation>Bilden står överst i alla brev som görs från och med nu. Brev som redan är gjorda ändras inte.</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Välj en bild …</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Ta bort bilden</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Vad bilden visar</translation>
    </message>
    <message>
        <source>Read aloud by screen readers, for example: Nordhamn&apos;s logo.</source>
        <translation>Läses upp av skärmläsare, till exempel: Nordhamns logotyp.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Välj en bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The letter as it will look, to nobody</source>
        <translation>Brevet som det blir, ställt till ingen</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>Det finns ingen bild.</translation>
    </message>
    <message>
        <source>The picture is in place: {0}.</source>
        <translation>Bilden är på plats: {0}.</translation>
    </message>
</context>
<context>
    <name>StillNeeded</name>
    <message>
        <source>The objection is not weighed yet. The answer rests on the weighing.</source>
        <translation>Invändningen är inte vägd än. Svaret bygger på vägningen.</translation>
    </message>
    <message>
        <source>Weigh the objection …</source>
        <translation>Väg invändningen …</translation>
    </message>
    <message>
        <source>The processing is not restricted yet.</source>
        <translation>Behandlingen är inte begränsad än.</translation>
    </message>
    <message>
        <source>Restrict the processing …</source>
        <translation>Begränsa behandlingen …</translation>
    </message>
    <message>
        <source>The person is not on the stop list. Put her there where it is about mailings.</source>
        <translation>Personen står inte på spärrlistan. Sätt upp personen om det gäller utskick.</translation>
    </message>
    <message>
        <source>Put on the stop list</source>
        <translation>Sätt på spärrlistan</translation>
    </message>
    <message>
        <source>The person was told. The restriction can be lifted from the day after.</source>
        <translation>Personen har fått besked. Begränsningen kan hävas från dagen efter.</translation>
    </message>
    <message>
        <source>Lift the restriction …</source>
        <translation>Häv begränsningen …</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Delete the export</source>
        <translation>Radera exporten</translation>
    </message>
    <message>
        <source>{0} is deleted from the disk. What was read in stays in the vault. On an SSD, in backups and in synchronised folders the file may remain.</source>
        <translation>{0} raderas från disken. Det som lästs in finns kvar i valvet. På en SSD, i säkerhetskopior och i synkroniserade mappar kan filen finnas kvar.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Radera filen</translation>
    </message>
    <message>
        <source>The folder is copied to the cloud: it lies there too.</source>
        <translation>Mappen kopieras till molnet: filen ligger där också.</translation>
    </message>
</context>
<context>
    <name>LeftoverNotice</name>
    <message>
        <source>Delete the file …</source>
        <translation>Radera filen …</translation>
    </message>
    <message>
        <source>Let it lie</source>
        <translation>Låt den ligga</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>When the computer starts</source>
        <translation>När datorn startar</translation>
    </message>
    <message>
        <source>Start the program when I log in</source>
        <translation>Starta programmet när jag loggar in</translation>
    </message>
    <message>
        <source>The window opens by itself.</source>
        <translation>Fönstret öppnas av sig självt.</translation>
    </message>
    <message>
        <source>Say each working day at nine what is due</source>
        <translation>Säg till varje vardag klockan nio vad som ska göras</translation>
    </message>
    <message>
        <source>Also when the program is closed: how many things, never a name. Of a vault locked by a passphrase only that it is locked.</source>
        <translation>Även när programmet är stängt: hur många saker, aldrig ett namn. Om ett valv med lösenfras sägs bara att det är låst.</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Add a document</source>
        <translation>Lägg till ett dokument</translation>
    </message>
    <message>
        <source>{0} is kept encrypted with the case. The file itself stays where it lies.</source>
        <translation>{0} sparas krypterad i ärendet. Själva filen ligger kvar där den är.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>For example: contract of 2019, letter of 3 November</source>
        <translation>Till exempel: avtal från 2019, brev den 3 november</translation>
    </message>
    <message>
        <source>It belongs to the request</source>
        <translation>Det hör till begäran</translation>
    </message>
    <message>
        <source>It holds data about the person, found with us</source>
        <translation>Det innehåller uppgifter om personen som finns hos oss</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Var det fanns</translation>
    </message>
    <message>
        <source>Choose a system, or write for example: binder at the office</source>
        <translation>Välj ett system, eller skriv till exempel: pärm på kontoret</translation>
    </message>
    <message>
        <source>Keep no copy of an identity document: write how you checked it instead.</source>
        <translation>Spara ingen kopia av en id-handling: skriv i stället hur du kontrollerade den.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Skriv vad det är.</translation>
    </message>
    <message>
        <source>Write where it was found.</source>
        <translation>Skriv var det fanns.</translation>
    </message>
    <message>
        <source>What it says of the person</source>
        <translation>Vad där står om personen</translation>
    </message>
    <message>
        <source>So that it can be searched, and stands in the report. The file goes with the report as it is: look for other people in it first.</source>
        <translation>Så att det går att söka och står i rapporten. Filen lämnas med rapporten som den är: se först efter om andra personer nämns i den.</translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message>
        <source>One document at a time: the first is asked about.</source>
        <translation>Ett dokument i taget: frågan gäller det första.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Lägg till ett dokument</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Spara dokumentet</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Sparat som {0}</translation>
    </message>
    <message>
        <source>{0} leaves the vault, and cannot be brought back.</source>
        <translation>{0} tas bort ur valvet och går inte att få tillbaka.</translation>
    </message>
    <message>
        <source>Its record leaves the case too. What is to be erased because the person asked is ticked in the plan instead.</source>
        <translation>Posten försvinner också ur ärendet. Det som ska raderas för att personen begärt det bockas i stället av i planen.</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Ta bort dokumentet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>The record is kept, and searched</source>
        <translation>Posten är sparad och genomsökt</translation>
    </message>
    <message>
        <source>The document is kept with the case</source>
        <translation>Dokumentet ligger i ärendet</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
</context>
<context>
    <name>DocumentDrop</name>
    <message>
        <source>Drop a scanned paper or another file here. It is kept encrypted, at most 25 MB.</source>
        <translation>Släpp ett skannat papper eller en annan fil här. Den sparas krypterad, högst 25 MB.</translation>
    </message>
    <message>
        <source>Add a document …</source>
        <translation>Lägg till dokument …</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>No documents.</source>
        <translation>Inga dokument.</translation>
    </message>
    <message>
        <source>A document that is no longer kept, since {0}</source>
        <translation>Ett dokument som inte längre sparas, sedan {0}</translation>
    </message>
    <message>
        <source>Belongs to the request</source>
        <translation>Hör till begäran</translation>
    </message>
    <message>
        <source>About the person, found in: {0}</source>
        <translation>Om personen, fanns i: {0}</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>Om personen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Spara …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Save {0}</source>
        <translation>Spara {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
</context>
<context>
    <name>TypeInDialog</name>
    <message>
        <source>Type in a record</source>
        <translation>Skriv in en post</translation>
    </message>
    <message>
        <source>For what gives no file: a binder, a supplier&apos;s answer. Write what stands there, as it stands. It is searched like any row, and marked as typed in by hand.</source>
        <translation>För det som inte finns som fil: en pärm, ett svar från en leverantör. Skriv det som står där, precis som det står. Posten söks igenom som alla andra och märks som inskriven för hand.</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Spara posten</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Var det står</translation>
    </message>
    <message>
        <source>Choose a system, or write for example: binder at the office</source>
        <translation>Välj ett system, eller skriv till exempel: pärm på kontoret</translation>
    </message>
    <message>
        <source>Anything else that stands there</source>
        <translation>Annat som står där</translation>
    </message>
    <message>
        <source>Write where it stands.</source>
        <translation>Skriv var det står.</translation>
    </message>
    <message>
        <source>Write a name or a number: else no search finds it.</source>
        <translation>Skriv ett namn eller ett nummer: annars hittar ingen sökning posten.</translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message>
        <source>The column {0} was given another field.</source>
        <translation>Kolumnen {0} fick ett annat fält.</translation>
    </message>
    <message>
        <source>Saved. The next file with these headings is read by the profile {0}.</source>
        <translation>Sparad. Nästa fil med samma rubriker läses med profilen {0}.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Call it after the system and the list, never after a person.</source>
        <translation>Kalla den efter systemet och listan, aldrig efter en person.</translation>
    </message>
    <message>
        <source>What the profile is called</source>
        <translation>Vad profilen heter</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Spara som profil</translation>
    </message>
    <message>
        <source>The next file with these headings is then read like this one. Headings and their fields are kept, nothing of the rows.</source>
        <translation>Nästa fil med samma rubriker läses då som den här. Rubriker och deras fält sparas, ingenting ur raderna.</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Spara profilen</translation>
    </message>
    <message>
        <source>Which system the file comes from</source>
        <translation>Vilket system filen kommer från</translation>
    </message>
    <message>
        <source>Choose a system, or write its name.</source>
        <translation>Välj ett system, eller skriv vad det heter.</translation>
    </message>
    <message>
        <source>Mend the profile</source>
        <translation>Rätta profilen</translation>
    </message>
    <message>
        <source>It reads files from {0}. What was read in before stays as it is; the next file is read as you say here.</source>
        <translation>Den läser filer från {0}. Det som redan är inläst ändras inte; nästa fil läses som du säger här.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Spara ändringarna</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>Rubrik i filen</translation>
    </message>
    <message>
        <source>is read as</source>
        <translation>läses som</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Your own profiles</source>
        <translation>Egna profiler</translation>
    </message>
    <message>
        <source>Take in a profile from a file …</source>
        <translation>Läs in en profil från en fil …</translation>
    </message>
    <message>
        <source>A profile says which of our fields each heading of a system&apos;s file is.</source>
        <translation>En profil säger vilket av våra fält varje rubrik i ett systems fil motsvarar.</translation>
    </message>
    <message>
        <source>A profile says which of our fields each heading of a system&apos;s file is. You have none of your own yet: save one when you look at a file, or take in one that somebody shared.</source>
        <translation>En profil säger vilket av våra fält varje rubrik i ett systems fil motsvarar. Du har inga egna än: spara en när du granskar en fil, eller läs in en som någon har delat.</translation>
    </message>
    <message>
        <source>reads files from {0}</source>
        <translation>läser filer från {0}</translation>
    </message>
    <message>
        <source>Goes before the profile that comes with the program: {0}</source>
        <translation>Går före profilen som följer med programmet: {0}</translation>
    </message>
    <message>
        <source>and {0} heading more</source>
        <translation>och {0} rubrik till</translation>
    </message>
    <message>
        <source>and {0} headings more</source>
        <translation>och {0} rubriker till</translation>
    </message>
    <message>
        <source>Mend …</source>
        <translation>Rätta …</translation>
    </message>
    <message>
        <source>Mend {0}</source>
        <translation>Rätta {0}</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>Dela …</translation>
    </message>
    <message>
        <source>Share {0}</source>
        <translation>Dela {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
    <message>
        <source>The profile {0} is mended.</source>
        <translation>Profilen {0} är rättad.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Share the profile</source>
        <translation>Dela profilen</translation>
    </message>
    <message>
        <source>Saved as {0}. The file holds headings and fields, no rows.</source>
        <translation>Sparad som {0}. Filen innehåller rubriker och fält, inga rader.</translation>
    </message>
    <message>
        <source>The profile {0} is removed. Rows read in by it stay.</source>
        <translation>Profilen {0} är borttagen. Rader som lästs in med den är kvar.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Take in a profile</source>
        <translation>Läs in en profil</translation>
    </message>
    <message>
        <source>{0} profile is taken in.</source>
        <translation>{0} profil är inläst.</translation>
    </message>
    <message>
        <source>{0} profiles are taken in.</source>
        <translation>{0} profiler är inlästa.</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>{0} new row</source>
        <translation>{0} ny rad</translation>
    </message>
    <message>
        <source>{0} new rows</source>
        <translation>{0} nya rader</translation>
    </message>
    <message>
        <source>{0} gone</source>
        <translation>{0} borta</translation>
    </message>
    <message>
        <source>{0} row altered</source>
        <translation>{0} rad ändrad</translation>
    </message>
    <message>
        <source>{0} rows altered</source>
        <translation>{0} rader ändrade</translation>
    </message>
    <message>
        <source>{0} unchanged</source>
        <translation>{0} oförändrade</translation>
    </message>
    <message>
        <source>{0} row</source>
        <translation>{0} rad</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} rader</translation>
    </message>
    <message>
        <source>{0} of {1} leave the vault.</source>
        <translation>{0} ur {1} lämnar valvet.</translation>
    </message>
    <message>
        <source>Let the older file go</source>
        <translation>Ta bort den äldre filens rader</translation>
    </message>
    <message>
        <source>{0} against it: {1}.</source>
        <translation>{0} jämfört med den: {1}.</translation>
    </message>
    <message>
        <source>{0} case has found rows of it.</source>
        <translation>{0} ärende har hittat rader i den.</translation>
    </message>
    <message>
        <source>{0} cases have found rows of it.</source>
        <translation>{0} ärenden har hittat rader i den.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Ta bort raderna</translation>
    </message>
</context>
<context>
    <name>ReplacedNotice</name>
    <message>
        <source>{0} row</source>
        <translation>{0} rad</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} rader</translation>
    </message>
    <message>
        <source>{0} against {1} of {2}: {3}. The older file’s {4} are still in the vault.</source>
        <translation>{0} jämfört med {1} från {2}: {3}. Den äldre filens {4} ligger kvar i valvet.</translation>
    </message>
    <message>
        <source>Let the older go …</source>
        <translation>Ta bort den äldre …</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behåll båda</translation>
    </message>
</context>
<context>
    <name>ReplacedList</name>
    <message>
        <source>{0} row of {1} has left the vault.</source>
        <translation>{0} rad ur {1} har lämnat valvet.</translation>
    </message>
    <message>
        <source>{0} rows of {1} have left the vault.</source>
        <translation>{0} rader ur {1} har lämnat valvet.</translation>
    </message>
    <message>
        <source>{0} and {1} have no row in common: they are two lists, and both stay.</source>
        <translation>{0} och {1} har ingen rad gemensam: de är två listor, och båda ligger kvar.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Show them</source>
        <translation>Visa dem</translation>
    </message>
    <message>
        <source>{0} certain one</source>
        <translation>{0} säker</translation>
    </message>
    <message>
        <source>{0} certain</source>
        <translation>{0} säkra</translation>
    </message>
    <message>
        <source>{0} possible one</source>
        <translation>{0} möjlig</translation>
    </message>
    <message>
        <source>{0} possible</source>
        <translation>{0} möjliga</translation>
    </message>
    <message>
        <source>{0} more records have only this name in common and are not shown. Add an e-mail address, a telephone number or a place to narrow the search.</source>
        <translation>{0} till med bara detta namn visas inte. Lägg till en e-postadress, ett telefonnummer eller en ort för att avgränsa.</translation>
    </message>
</context>
<context>
    <name>RemarkModel</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>What stands in the row</source>
        <translation>Vad som står i raden</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>finns inte kvar</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Save the whole list as CSV …</source>
        <translation>Spara hela listan som CSV …</translation>
    </message>
    <message>
        <source>The list names the first {0} of {1}.</source>
        <translation>Listan tar upp de första {0} av {1}.</translation>
    </message>
    <message>
        <source>Save the list as CSV …</source>
        <translation>Spara listan som CSV …</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
</TS>

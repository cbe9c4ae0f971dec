<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unflag</source>
        <translation>Marke weg</translation>
    </message>
    <message>
        <source>Unsuspend</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>{0} of {1} cards</source>
        <translation>{0} von {1} Karten</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Erledigt: {0}</translation>
    </message>
    <message>
        <source>Remove deck</source>
        <translation>Stapel entfernen</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>ActionsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Habits, ticked for this week</source>
        <translation>Gewohnheiten, für diese Woche abgehakt</translation>
    </message>
    <message>
        <source>Next actions and habits</source>
        <translation>Nächste Schritte und Gewohnheiten</translation>
    </message>
    <message>
        <source>Space ticks, Enter begins. What Gradus can see ticks itself.</source>
        <translation>Leertaste hakt ab, Enter beginnt. Was Gradus sehen kann, hakt sich selbst ab.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No file says these. Leave empty what does not fit.</source>
        <translation>Das steht in keiner Datei. Lass leer, was nicht passt.</translation>
    </message>
    <message>
        <source>Put into the README</source>
        <translation>In die README übernehmen</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Was nur du weißt</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>BackupFolder</name>
    <message>
        <source>Change folder</source>
        <translation>Ordner wechseln</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Wähle einen Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Den üblichen nehmen</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A copy is made on each day on which something changed, and before an import, a restore or a change of many cards. All of two days are kept, and the newest of twelve days, ten weeks and nine months. What you make yourself stays until you remove it. Each is read back before it counts.</source>
        <translation>An jedem Tag, an dem sich etwas geändert hat, wird eine Kopie gemacht, ebenso vor dem Einlesen, vor einer Wiederherstellung und bevor sich viele Karten ändern. Alle aus zwei Tagen bleiben, und die jeweils neueste aus zwölf Tagen, zehn Wochen und neun Monaten. Was du selbst machst, bleibt, bis du es entfernst. Jede wird zurückgelesen, bevor sie zählt.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>BadWeekDialog</name>
    <message>
        <source>A bad week</source>
        <translation>Schlechte Woche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing moves before you have seen it.</source>
        <translation>Nichts wird verschoben, bevor du es gesehen hast.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>The blocks of this week become shorter.</source>
        <translation>Die Blöcke dieser Woche werden kürzer.</translation>
    </message>
    <message>
        <source>This week keeps its reviews, and nothing else.</source>
        <translation>Diese Woche behält nur ihre Wiederholungen.</translation>
    </message>
    <message>
        <source>What is left of this week moves to the next.</source>
        <translation>Was von dieser Woche übrig ist, kommt in die nächste.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens · Alt+↑ Alt+↓ move · Delete archives or brings back</source>
        <translation>Enter öffnet · Alt+↑ Alt+↓ verschiebt · Entf archiviert oder holt zurück</translation>
    </message>
    <message>
        <source>Enter opens · Alt+↑ Alt+↓ move · Delete archives · Ctrl+Z takes back</source>
        <translation>Enter öffnet · Alt+↑ Alt+↓ verschiebt · Entf archiviert · Strg+Z nimmt zurück</translation>
    </message>
    <message>
        <source>Hide archive</source>
        <translation>Archiv ausblenden</translation>
    </message>
    <message>
        <source>Look at my repositories</source>
        <translation>Meine Repositorys ansehen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Show archive</source>
        <translation>Archiv zeigen</translation>
    </message>
    <message>
        <source>{0} · {1} h planned work left</source>
        <translation>{0} · noch {1} h geplante Arbeit</translation>
    </message>
</context>
<context>
    <name>BoardWork</name>
    <message>
        <source>Archived. Ctrl+Z brings it back, V shows the archive.</source>
        <translation>Archiviert. Strg+Z holt es zurück, V zeigt das Archiv.</translation>
    </message>
    <message>
        <source>Back on the board.</source>
        <translation>Wieder auf der Tafel.</translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation>Wiederhergestellt: {0}.</translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation>Zurückgenommen: {0}.</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go to a page, topic, card or project, or do something</source>
        <translation>Zu einer Seite, einem Thema, einer Karte oder einem Projekt gehen, oder etwas tun</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>+{0} more</source>
        <translation>+{0} weitere</translation>
    </message>
    <message>
        <source>A bad week…</source>
        <translation>Schlechte Woche …</translation>
    </message>
    <message>
        <source>Accept what would move, or leave it</source>
        <translation>Annehmen, was verschoben würde, oder es lassen</translation>
    </message>
    <message>
        <source>Add a block there</source>
        <translation>Dort einen Block hinzufügen</translation>
    </message>
    <message>
        <source>Add here…</source>
        <translation>Hier hinzufügen …</translation>
    </message>
    <message>
        <source>Back to planned</source>
        <translation>Wieder auf geplant setzen</translation>
    </message>
    <message>
        <source>Change your free time</source>
        <translation>Deine freie Zeit ändern</translation>
    </message>
    <message>
        <source>Choose a block or free time</source>
        <translation>Einen Block oder freie Zeit wählen</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Wähle einen anderen Ordner oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Days and blocks…</source>
        <translation>Tage und Blöcke …</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done or missed; again takes it back</source>
        <translation>Erledigt oder verpasst; noch einmal nimmt es zurück</translation>
    </message>
    <message>
        <source>Even odds by {0}, 80% by {1}.</source>
        <translation>Zur Hälfte wahrscheinlich bis {0}, zu 80 % bis {1}.</translation>
    </message>
    <message>
        <source>Events from another calendar take time.</source>
        <translation>Termine aus einem anderen Kalender brauchen Zeit.</translation>
    </message>
    <message>
        <source>Finish by {0}</source>
        <translation>Fertig bis {0}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>From your free time, the work and reviews ahead, and how you kept past blocks.</source>
        <translation>Aus deiner freien Zeit, der Arbeit und den Wiederholungen, die vor dir liegen, und daraus, wie du frühere Blöcke eingehalten hast.</translation>
    </message>
    <message>
        <source>Go to the ways out of what does not fit</source>
        <translation>Zu den Auswegen für das, was nicht passt</translation>
    </message>
    <message>
        <source>Goal…</source>
        <translation>Ziel …</translation>
    </message>
    <message>
        <source>It is written again after every change.</source>
        <translation>Sie wird nach jeder Änderung neu geschrieben.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>{0} weglassen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Let go of a block, or close a message</source>
        <translation>Einen Block loslassen oder eine Meldung schließen</translation>
    </message>
    <message>
        <source>Look back at the week…</source>
        <translation>Auf die Woche zurückblicken …</translation>
    </message>
    <message>
        <source>Make the block shorter or longer by 15 minutes</source>
        <translation>Den Block um 15 Minuten kürzen oder verlängern</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>More topics take turns than you chose, or your goal would be missed by more.</source>
        <translation>Es wechseln sich mehr Themen ab, als du gewählt hast, sonst würdest du dein Ziel weiter verfehlen.</translation>
    </message>
    <message>
        <source>Move the block by 15 minutes</source>
        <translation>Den Block um 15 Minuten verschieben</translation>
    </message>
    <message>
        <source>Move the block by a day</source>
        <translation>Den Block um einen Tag verschieben</translation>
    </message>
    <message>
        <source>No free time</source>
        <translation>Keine freie Zeit</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing on your road is left to plan.</source>
        <translation>Auf deinem Weg ist nichts mehr zu planen.</translation>
    </message>
    <message>
        <source>Nothing planned, {0}, {1}</source>
        <translation>Nichts geplant, {0}, {1}</translation>
    </message>
    <message>
        <source>One hour more on {0}s</source>
        <translation>Eine Stunde mehr: {0}</translation>
    </message>
    <message>
        <source>One more hour a week brings it {0} forward.</source>
        <translation>Eine Stunde mehr pro Woche bringt es {0} nach vorn.</translation>
    </message>
    <message>
        <source>One more hour a week makes it {0}.</source>
        <translation>Mit einer Stunde mehr pro Woche wird es {0}.</translation>
    </message>
    <message>
        <source>Open the menu of what has no button</source>
        <translation>Das Menü mit dem öffnen, was keine Taste hat</translation>
    </message>
    <message>
        <source>Other calendars…</source>
        <translation>Andere Kalender …</translation>
    </message>
    <message>
        <source>Over 99%</source>
        <translation>Über 99 %</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin the block, or remove it</source>
        <translation>Den Block anheften oder entfernen</translation>
    </message>
    <message>
        <source>Preview what a new plan would change</source>
        <translation>Vorschau, was ein neuer Plan ändern würde</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln busy time(s) until {0} from {1}.</source>
        <translation>
            <numerusform>%Ln belegte Zeit bis {0} aus {1} gelesen.</numerusform>
            <numerusform>%Ln belegte Zeiten bis {0} aus {1} gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reviews take more or less time than was reserved.</source>
        <translation>Wiederholungen brauchen mehr oder weniger Zeit, als dafür reserviert war.</translation>
    </message>
    <message>
        <source>Say when you are free, and your week plans itself.</source>
        <translation>Sag, wann du frei bist, und deine Woche plant sich selbst.</translation>
    </message>
    <message>
        <source>Show all changes that would be made</source>
        <translation>Alle Änderungen zeigen, die gemacht würden</translation>
    </message>
    <message>
        <source>Show or hide what stands beside the plan</source>
        <translation>Zeigen oder ausblenden, was neben dem Plan steht</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start the block, or add one there</source>
        <translation>Den Block starten oder dort einen hinzufügen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The road is still being read.</source>
        <translation>Der Weg wird noch gelesen.</translation>
    </message>
    <message>
        <source>The week or month before, or after</source>
        <translation>Die Woche oder der Monat davor oder danach</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more such problem(s).</source>
        <translation>
            <numerusform>Es gibt %Ln weiteres solches Problem.</numerusform>
            <numerusform>Es gibt %Ln weitere solche Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Today’s block was missed.</source>
        <translation>Der heutige Block wurde verpasst.</translation>
    </message>
    <message>
        <source>Under 1%</source>
        <translation>Unter 1 %</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Rückgängig, wiederherstellen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Up next, not placed</source>
        <translation>Als Nächstes, ohne Platz</translation>
    </message>
    <message>
        <source>Week, month, list</source>
        <translation>Woche, Monat, Liste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is left of this week is dropped, and comes back where later weeks have room.</source>
        <translation>Was von dieser Woche übrig ist, fällt weg und kommt wieder, wo spätere Wochen Platz haben.</translation>
    </message>
    <message>
        <source>What is left of this week moves on, and what comes after it moves as well.</source>
        <translation>Was von dieser Woche übrig ist, rückt weiter, und was danach kommt, ebenso.</translation>
    </message>
    <message>
        <source>What is left of this week takes half the time; the rest finds room later.</source>
        <translation>Was von dieser Woche übrig ist, dauert halb so lang; der Rest findet später Platz.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Write a PDF…</source>
        <translation>PDF schreiben …</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln block(s) to {0}.</source>
        <translation>
            <numerusform>%Ln Block in {0} geschrieben.</numerusform>
            <numerusform>%Ln Blöcke in {0} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed the plan by hand.</source>
        <translation>Du hast den Plan von Hand geändert.</translation>
    </message>
    <message>
        <source>You know {0} already.</source>
        <translation>Du kannst {0} schon.</translation>
    </message>
    <message>
        <source>Your free time has changed.</source>
        <translation>Deine freie Zeit hat sich geändert.</translation>
    </message>
    <message>
        <source>Your goal has changed.</source>
        <translation>Dein Ziel hat sich geändert.</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>nach {0}</translation>
    </message>
    <message>
        <source>busy, from {0}</source>
        <translation>belegt, aus {0}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done, {0}</source>
        <translation>erledigt, {0}</translation>
    </message>
    <message>
        <source>everything fits if no block is missed</source>
        <translation>alles passt, wenn kein Block verpasst wird</translation>
    </message>
    <message>
        <source>habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>lernen</translation>
    </message>
    <message>
        <source>look back</source>
        <translation>zurückblicken</translation>
    </message>
    <message>
        <source>look back, replan</source>
        <translation>zurückblicken, neu planen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>more topics take turns than you chose</source>
        <translation>mehr Themen wechseln sich ab, als du gewählt hast</translation>
    </message>
    <message>
        <source>new, {0}</source>
        <translation>neu, {0}</translation>
    </message>
    <message>
        <source>no free time</source>
        <translation>keine freie Zeit</translation>
    </message>
    <message>
        <source>outside free time</source>
        <translation>außerhalb der freien Zeit</translation>
    </message>
    <message>
        <source>over another block</source>
        <translation>über einem anderen Block</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>üben</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>reviews take {0}</source>
        <translation>Wiederholungen brauchen {0}</translation>
    </message>
    <message>
        <source>that time has passed</source>
        <translation>diese Zeit ist vorbei</translation>
    </message>
    <message>
        <source>week is full</source>
        <translation>die Woche ist voll</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} mehr</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>{0} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{0} did not hold up when it was checked, so it is planned again.</source>
        <translation>{0} hat der Nachprüfung nicht standgehalten und ist wieder geplant.</translation>
    </message>
    <message>
        <source>{0} for your goal of {1}.</source>
        <translation>{0} für dein Ziel am {1}.</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} holds most of them too; forget it if {1} is newer.</source>
        <translation>{0} enthält die meisten davon auch; vergiss diesen Kalender, wenn {1} neuer ist.</translation>
    </message>
    <message>
        <source>{0} holds no busy times in the next two years.</source>
        <translation>{0} enthält keine belegten Zeiten in den nächsten zwei Jahren.</translation>
    </message>
    <message>
        <source>{0} is not planned in full yet.</source>
        <translation>{0} ist noch nicht ganz geplant.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} needs less time than planned.</source>
        <translation>{0} braucht weniger Zeit als geplant.</translation>
    </message>
    <message>
        <source>{0} planned of {1} free</source>
        <translation>{0} von {1} freier Zeit geplant</translation>
    </message>
    <message>
        <source>{0} still do not fit</source>
        <translation>{0} passen noch nicht</translation>
    </message>
    <message>
        <source>{0} takes longer than planned.</source>
        <translation>{0} dauert länger als geplant.</translation>
    </message>
    <message>
        <source>{0} {1} → {2} min</source>
        <translation>{0} {1} → {2} min</translation>
    </message>
    <message>
        <source>{0}, taken out</source>
        <translation>{0}, weggelassen</translation>
    </message>
    <message>
        <source>{0}, today</source>
        <translation>{0}, heute</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} less</source>
        <translation>{0}, {1} weniger</translation>
    </message>
    <message>
        <source>{0}, {1} more</source>
        <translation>{0}, {1} mehr</translation>
    </message>
    <message>
        <source>{0}: {1} short of your goal.</source>
        <translation>{0}: {1} zu wenig für dein Ziel.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>{0}’s block was missed.</source>
        <translation>Ein Block wurde verpasst: {0}.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Change your free time</source>
        <translation>Deine freie Zeit ändern</translation>
    </message>
    <message>
        <source>That block is behind you and stays where it is.</source>
        <translation>Dieser Block liegt hinter dir und bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation>PDF schreiben</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>In {0} geschrieben.</translation>
    </message>
</context>
<context>
    <name>CalibrationPanel</name>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>No review of this period has a prediction.</source>
        <translation>Keine Wiederholung dieses Zeitraums hat eine Vorhersage.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Predicted and actual recall</source>
        <translation>Vorhergesagter und tatsächlicher Abruf</translation>
    </message>
    <message>
        <source>Predicted were {0}, recalled {1} of {2}. Points below the dashed line: you forget more than predicted.</source>
        <translation>Vorhergesagt waren {0}, gewusst hast du {1} von {2}. Punkte unter der gestrichelten Linie: du vergisst mehr als vorhergesagt.</translation>
    </message>
    <message>
        <source>Predicted {0}: {1} of {2} recalled, 95% interval {3}</source>
        <translation>Vorhergesagt {0}: {1} von {2} gewusst, 95-%-Intervall {3}</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>actual recall</source>
        <translation>tatsächlicher Abruf</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>wie vorhergesagt</translation>
    </message>
    <message>
        <source>predicted recall</source>
        <translation>vorhergesagter Abruf</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The rest of this card is not shown, because it is too long.</source>
        <translation>Der Rest dieser Karte wird nicht gezeigt, weil er zu lang ist.</translation>
    </message>
    <message>
        <source>This card is shown as it was written, because it is too tangled to be laid out.</source>
        <translation>Diese Karte wird gezeigt, wie sie geschrieben ist, weil sie zu verschachtelt für die Darstellung ist.</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>{0}, flagged</source>
        <translation>{0}, markiert</translation>
    </message>
</context>
<context>
    <name>CardStage</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>Cards found</source>
        <translation>Gefundene Karten</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%Ln card(s) came with Gradus and stay.</source>
        <translation>
            <numerusform>%Ln Karte kam mit Gradus und bleibt.</numerusform>
            <numerusform>%Ln Karten kamen mit Gradus und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) stay as they were.</source>
        <translation>
            <numerusform>%Ln Karte bleibt, wie sie war.</numerusform>
            <numerusform>%Ln Karten bleiben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>After how long you would recall the card with 90%</source>
        <translation>Nach welcher Zeit du die Karte noch mit 90 % wüsstest</translation>
    </message>
    <message>
        <source>Ask the selected cards on another day</source>
        <translation>Die gewählten Karten an einem anderen Tag abfragen</translation>
    </message>
    <message>
        <source>Brought back: {0}.</source>
        <translation>Wieder dabei: {0}.</translation>
    </message>
    <message>
        <source>Close a message, stop, clear the search</source>
        <translation>Eine Meldung schließen, abbrechen, die Suche leeren</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal tun</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due dates, stability and lapses of {0} are lost, and {1} count no more. Until the end of the day you can take it back.</source>
        <translation>Fälligkeit, Stabilität und Rückfälle von {0} gehen verloren, und {1} zählen nicht mehr. Bis zum Ende des Tages kannst du es zurücknehmen.</translation>
    </message>
    <message>
        <source>Due, new, suspended, leeches, flagged</source>
        <translation>Fällig, neu, ausgesetzt, Lernbremsen, markiert</translation>
    </message>
    <message>
        <source>Each note goes to the end of that file, and keeps all you have learned of it.</source>
        <translation>Jede Notiz kommt ans Ende der anderen Datei und behält alles, was du davon gelernt hast.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Edit the selected card&apos;s note</source>
        <translation>Die Notiz der gewählten Karte bearbeiten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the cards that the search finds</source>
        <translation>Die Karten exportieren, die die Suche findet</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Flag removed: {0}.</source>
        <translation>Markierung entfernt: {0}.</translation>
    </message>
    <message>
        <source>Flag the selected cards, or take the flag away</source>
        <translation>Die gewählten Karten markieren oder die Markierung entfernen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Flagged: {0}.</source>
        <translation>Markiert: {0}.</translation>
    </message>
    <message>
        <source>From the search to the cards found</source>
        <translation>Von der Suche zu den gefundenen Karten</translation>
    </message>
    <message>
        <source>How hard the card is for you, from 1 to 10</source>
        <translation>Wie schwer die Karte für dich ist, von 1 bis 10</translation>
    </message>
    <message>
        <source>How likely you would recall the card today</source>
        <translation>Wie wahrscheinlich du die Karte heute wüsstest</translation>
    </message>
    <message>
        <source>How often you forgot the card after you had learned it</source>
        <translation>Wie oft du die Karte vergessen hast, nachdem du sie gelernt hattest</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Rückfälle</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Leeches</source>
        <translation>Lernbremsen</translation>
    </message>
    <message>
        <source>Make the selected cards new again</source>
        <translation>Die gewählten Karten wieder neu machen</translation>
    </message>
    <message>
        <source>Make {0} new again?</source>
        <translation>{0} wieder neu machen?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the selected cards to another of your decks</source>
        <translation>Die gewählten Karten in einen anderen deiner Stapel verschieben</translation>
    </message>
    <message>
        <source>Move {0} to another deck</source>
        <translation>{0} in einen anderen Stapel verschieben</translation>
    </message>
    <message>
        <source>Moved: {0}.</source>
        <translation>Verschoben: {0}.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New again: {0}.</source>
        <translation>Wieder neu: {0}.</translation>
    </message>
    <message>
        <source>New cards have no due date, so nothing changed.</source>
        <translation>Neue Karten haben keinen Termin, also hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>New, in a learning step, or in review</source>
        <translation>Neu, in einem Lernschritt oder in Wiederholung</translation>
    </message>
    <message>
        <source>No card fits</source>
        <translation>Keine Karte passt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Relearning</source>
        <translation>Neu lernen</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Reschedule {0}</source>
        <translation>{0} verlegen</translation>
    </message>
    <message>
        <source>Rescheduled: {0}.</source>
        <translation>Verlegt: {0}.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Auf neu</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Search; F1 there tells how to</source>
        <translation>Suchen; F1 im Feld sagt, wie</translation>
    </message>
    <message>
        <source>Select several cards, or all</source>
        <translation>Mehrere oder alle Karten wählen</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Die Vorschau zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Sort by a column; again turns it</source>
        <translation>Nach einer Spalte sortieren; noch einmal kehrt um</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Suspend the selected cards, or bring them back</source>
        <translation>Die gewählten Karten aussetzen oder wieder abfragen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Suspended: {0}.</source>
        <translation>Ausgesetzt: {0}.</translation>
    </message>
    <message>
        <source>Take the last of today&apos;s actions back</source>
        <translation>Die letzte Aktion von heute zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back for {0}.</source>
        <translation>Zurückgenommen für {0}.</translation>
    </message>
    <message>
        <source>The cards were in that deck already.</source>
        <translation>Die Karten waren schon in diesem Stapel.</translation>
    </message>
    <message>
        <source>The cards were so already.</source>
        <translation>Die Karten waren schon so.</translation>
    </message>
    <message>
        <source>The topic of the road, or the deck; sorted along the road</source>
        <translation>Das Thema des Wegs oder der Stapel; sortiert entlang des Wegs</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What the card asks, in one line</source>
        <translation>Was die Karte fragt, in einer Zeile</translation>
    </message>
    <message>
        <source>When the card is asked next</source>
        <translation>Wann die Karte wieder gefragt wird</translation>
    </message>
    <message>
        <source>{0} d ago</source>
        <translation>vor {0} d</translation>
    </message>
    <message>
        <source>{0} of {1} selected</source>
        <translation>{0} von {1} gewählt</translation>
    </message>
</context>
<context>
    <name>CardsCard</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Practise the exercises</source>
        <translation>Die Aufgaben üben</translation>
    </message>
    <message>
        <source>Quiz these cards</source>
        <translation>Diese Karten abfragen</translation>
    </message>
    <message>
        <source>Show in Cards</source>
        <translation>In Karten zeigen</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Trotzdem anfangen</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message numerus="yes">
        <source>%Ln change(s) in all.</source>
        <translation>
            <numerusform>%Ln Änderung insgesamt.</numerusform>
            <numerusform>%Ln Änderungen insgesamt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <translation>Auswahl behalten</translation>
    </message>
    <message>
        <source>Space leaves out, → shows single changes. Nothing moves yet.</source>
        <translation>Leertaste lässt weg, → zeigt einzelne Änderungen. Noch wird nichts verschoben.</translation>
    </message>
    <message>
        <source>What would move</source>
        <translation>Was verschoben würde</translation>
    </message>
</context>
<context>
    <name>ChangesTree</name>
    <message>
        <source>Changes; Space leaves out, Right shows single ones</source>
        <translation>Änderungen; Leertaste lässt weg, rechts zeigt einzelne</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave to its check</source>
        <translation>Seiner Prüfung überlassen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Nothing on the list of this stage yet.</source>
        <translation>Auf der Liste dieser Etappe steht noch nichts.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Add all</source>
        <translation>Alle hinzufügen</translation>
    </message>
    <message>
        <source>Add to checklist</source>
        <translation>Auf die Checkliste</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Mend, about {0}: {1}</source>
        <translation>Beheben, etwa {0}: {1}</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Welche Prüfungen</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation>Warum: {0}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>One deck</source>
        <translation>Ein Stapel</translation>
    </message>
    <message>
        <source>What the search finds</source>
        <translation>Was die Suche findet</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>Welche Karten</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare courses</source>
        <translation>Kurse vergleichen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Courses to compare</source>
        <translation>Kurse zum Vergleichen</translation>
    </message>
    <message>
        <source>Space ticks a course, up to {0}.</source>
        <translation>Leertaste wählt einen Kurs, bis zu {0}.</translation>
    </message>
    <message>
        <source>Tick a course to see it.</source>
        <translation>Wähle einen Kurs, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>{0} courses fit side by side. Untick one first.</source>
        <translation>{0} Kurse passen nebeneinander. Wähle erst einen ab.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A branch to choose</source>
        <translation>Ein Zweig zur Wahl</translation>
    </message>
    <message>
        <source>Add a folder, then make a deck in it or put Markdown decks there. Or import a package from Anki, with all that you have learned.</source>
        <translation>Füge einen Ordner hinzu, lege darin einen Stapel an oder lege Markdown-Stapel hinein. Oder lies ein Paket aus Anki ein, mit allem, was du gelernt hast.</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>Baut auf auf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Folders of Markdown decks. They are read again whenever a file changes.</source>
        <translation>Ordner mit Markdown-Stapeln. Sie werden neu gelesen, sobald sich eine Datei ändert.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>How to study it</source>
        <translation>Wie du es lernst</translation>
    </message>
    <message>
        <source>Import from Anki…</source>
        <translation>Aus Anki einlesen …</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>No folder of your own yet</source>
        <translation>Noch kein eigener Ordner</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Own decks</source>
        <translation>Eigene Stapel</translation>
    </message>
    <message>
        <source>Recall against prediction, the load ahead, and your days of study. They show once you have answered a card.</source>
        <translation>Abruf gegen Vorhersage, die Last der nächsten Tage und deine Lerntage. Sie erscheinen, sobald du eine Karte beantwortet hast.</translation>
    </message>
    <message>
        <source>Recall, stability, difficulty and hours show from {0} reviews on, because fewer say little. You have {1}.</source>
        <translation>Abruf, Stabilität, Schwierigkeit und Stunden erscheinen ab {0} Wiederholungen, weil weniger wenig sagen. Du hast {1}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Timer starten</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What you can do afterwards</source>
        <translation>Was du danach kannst</translation>
    </message>
    <message>
        <source>{0}, {1} of them reviews, since {2}.</source>
        <translation>{0}, {1} davon Wiederholungen, seit {2}.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close Gradus</source>
        <translation>Gradus schließen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on, and do the last thing again if it had no effect. If this comes back, close Gradus and open it again.</source>
        <translation>Mach weiter, und wiederhole den letzten Schritt, wenn er nicht gewirkt hat. Wenn das wiederkommt, schließe Gradus und öffne es neu.</translation>
    </message>
    <message>
        <source>Gradus has to close. Open it again; if this comes back, send the report.</source>
        <translation>Gradus muss schließen. Öffne es neu; wenn das wiederkommt, sende den Bericht.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %Ln time(s).</source>
        <translation>
            <numerusform>Es ist %Ln Mal passiert.</numerusform>
            <numerusform>Es ist %Ln Mal passiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Something went wrong in Gradus</source>
        <translation>In Gradus ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Der Bericht ist kopiert.</translation>
    </message>
    <message>
        <source>The report, for whoever mends Gradus. It goes nowhere unless you send it.</source>
        <translation>Der Bericht für die, die Gradus reparieren. Er geht nirgendwohin, wenn du ihn nicht sendest.</translation>
    </message>
    <message>
        <source>This is a bug in Gradus, not your doing. Your answers up to now are saved.</source>
        <translation>Das ist ein Fehler in Gradus, nicht deiner. Deine Antworten bis jetzt sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM</source>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Add these days</source>
        <translation>Diese Tage hinzufügen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Holidays and single days that are not like the week. Reviews of a day off are spread over the days before.</source>
        <translation>Ferien und einzelne Tage, die anders sind als die Woche. Wiederholungen eines freien Tages werden auf die Tage davor verteilt.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>No days off so far.</source>
        <translation>Noch keine freien Tage.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andere Zeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Say from when to when you are free on these days.</source>
        <translation>Sag, von wann bis wann du an diesen Tagen Zeit hast.</translation>
    </message>
    <message>
        <source>That is more than a year. Choose an earlier last day.</source>
        <translation>Das ist mehr als ein Jahr. Wähle einen früheren letzten Tag.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>These days</source>
        <translation>Diese Tage</translation>
    </message>
    <message>
        <source>Those days are over.</source>
        <translation>Diese Tage sind vorbei.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>answer(s)</source>
        <translation>
            <numerusform>Antwort</numerusform>
            <numerusform>Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>card(s) learned</source>
        <translation>
            <numerusform>Karte gelernt</numerusform>
            <numerusform>Karten gelernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>card(s) met for the first time</source>
        <translation>
            <numerusform>Karte zum ersten Mal gesehen</numerusform>
            <numerusform>Karten zum ersten Mal gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>of {0} recalled</source>
        <translation>von {0} gewusst</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>DeckImportDialog</name>
    <message>
        <source>A file is taken as a whole or not at all.</source>
        <translation>Eine Datei wird ganz übernommen oder gar nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Grows: {0}</source>
        <translation>Wächst: {0}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>{0} einlesen</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Neu: {0}</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
</context>
<context>
    <name>DeckTree</name>
    <message>
        <source>From Anki</source>
        <translation>Aus Anki</translation>
    </message>
    <message>
        <source>Notes of Gradus in your wording</source>
        <translation>Notizen von Gradus in deinen Worten</translation>
    </message>
    <message>
        <source>Own decks</source>
        <translation>Eigene Stapel</translation>
    </message>
</context>
<context>
    <name>DecksCard</name>
    <message>
        <source>Decks</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>No decks were found.</source>
        <translation>Keine Stapel gefunden.</translation>
    </message>
    <message>
        <source>{0} due</source>
        <translation>{0} fällig</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>As it ships</source>
        <translation>Wie mitgeliefert</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Topics it serves</source>
        <translation>Themen, denen es dient</translation>
    </message>
    <message>
        <source>What you need beyond the entry level</source>
        <translation>Was du über den Einstieg hinaus brauchst</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deine</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>2026-12-31, or empty</source>
        <translation>2026-12-31 oder leer</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the folder of the repository</source>
        <translation>Wähle den Ordner des Repositorys</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fertig bis</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of its repository</source>
        <translation>Ordner seines Repositorys</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Links, one a line: address, then a title</source>
        <translation>Links, einer pro Zeile: Adresse, dann ein Titel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The competition</source>
        <translation>Der Wettbewerb</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Kept. Ctrl+Z takes it back.</source>
        <translation>Behalten. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>DifficultyPanel</name>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Difficulty {0}: {1}</source>
        <translation>Schwierigkeit {0}: {1}</translation>
    </message>
    <message>
        <source>Half of your cards are above {0}. Hard cards gain less with each review.</source>
        <translation>Die Hälfte deiner Karten liegt über {0}. Schwere Karten gewinnen mit jeder Wiederholung weniger.</translation>
    </message>
    <message>
        <source>No card has been answered yet.</source>
        <translation>Noch wurde keine Karte beantwortet.</translation>
    </message>
    <message>
        <source>difficulty from 1 to 10</source>
        <translation>Schwierigkeit von 1 bis 10</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Exercise with drawn numbers</source>
        <translation>Aufgabe mit gezogenen Zahlen</translation>
    </message>
    <message>
        <source>From Anki</source>
        <translation>Aus Anki</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Markdown of {0}</source>
        <translation>Markdown von {0}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Frage und Antwort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Typed answer</source>
        <translation>Getippte Antwort</translation>
    </message>
    <message>
        <source>What code prints</source>
        <translation>Was Code ausgibt</translation>
    </message>
    <message>
        <source>What you have written since you opened this is lost.</source>
        <translation>Was du seit dem Öffnen geschrieben hast, geht verloren.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>This version does not have it yet.</source>
        <translation>Diese Version hat das noch nicht.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>1, 4</source>
        <translation>1, 4</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Einen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Den Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>addresses or names, with | between them</source>
        <translation>Adressen oder Namen, getrennt durch |</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Background only: no other source was read.</source>
        <translation>Nur Hintergrund: keine andere Quelle wurde gelesen.</translation>
    </message>
    <message>
        <source>Checked: {0}.</source>
        <translation>Geprüft: {0}.</translation>
    </message>
    <message>
        <source>Its address was not seen in a source, and may have moved.</source>
        <translation>Die Adresse stand in keiner Quelle und kann umgezogen sein.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Anki package</source>
        <translation>Anki-Paket</translation>
    </message>
    <message>
        <source>Anki package (*.apkg)</source>
        <translation>Anki-Paket (*.apkg)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Deck files</source>
        <translation>Stapeldateien</translation>
    </message>
    <message>
        <source>Exercises went out with one draw of their numbers: {0}.</source>
        <translation>Aufgaben, die mit einer Ziehung ihrer Zahlen geschrieben sind: {0}.</translation>
    </message>
    <message>
        <source>For Anki, with every review, due dates, flags, pictures and sounds. Importing a newer package there updates the cards.</source>
        <translation>Für Anki, mit jeder Wiederholung, Fälligkeiten, Markierungen, Bildern und Tönen. Wird dort ein neueres Paket eingelesen, bringt es die Karten auf den neuen Stand.</translation>
    </message>
    <message>
        <source>For spreadsheets and other programs: a line a card, with where it stands. Without pictures and single reviews.</source>
        <translation>Für Tabellen und andere Programme: eine Zeile je Karte, mit ihrem Stand. Ohne Bilder und einzelne Wiederholungen.</translation>
    </message>
    <message>
        <source>Markdown deck (*.md);;Folder of decks (*)</source>
        <translation>Markdown-Stapel (*.md);;Ordner mit Stapeln (*)</translation>
    </message>
    <message>
        <source>Markdown that Gradus and people read, with its pictures: a file for one deck, a new folder for several. Without what you have learned.</source>
        <translation>Markdown, das Gradus und Menschen lesen, mit seinen Bildern: eine Datei für einen Stapel, ein neuer Ordner für mehrere. Ohne das, was du gelernt hast.</translation>
    </message>
    <message>
        <source>Notes from Anki that lost their looks: {0}.</source>
        <translation>Notizen aus Anki, die ihr Aussehen verloren haben: {0}.</translation>
    </message>
    <message>
        <source>Pictures and sounds that were missing: {0}.</source>
        <translation>Bilder und Töne, die fehlten: {0}.</translation>
    </message>
    <message>
        <source>Reviews that went with them: {0}.</source>
        <translation>Wiederholungen, die mitgingen: {0}.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>{0} with {1} are in {2}.</source>
        <translation>{2} enthält {0} mit {1}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>Karten exportieren</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There are no cards to export.</source>
        <translation>Es gibt keine Karten zu exportieren.</translation>
    </message>
    <message>
        <source>There is {0} already. Choose another name.</source>
        <translation>{0} gibt es schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} of {1} notes</source>
        <translation>{0} von {1} Notizen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any length (H)</source>
        <translation>Jede Länge (H)</translation>
    </message>
    <message>
        <source>Any phase (J)</source>
        <translation>Jede Phase (J)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phase {0}</source>
        <translation>Phase {0}</translation>
    </message>
    <message>
        <source>up to {0} h</source>
        <translation>bis {0} h</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>All of this kind take {0} points off.</source>
        <translation>Alle dieser Art kosten {0} Punkte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>It takes {0} points off.</source>
        <translation>Das kostet {0} Punkte.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>README checks: {0} of 100</source>
        <translation>README-Prüfungen: {0} von 100</translation>
    </message>
    <message>
        <source>line {0}: </source>
        <translation>Zeile {0}: </translation>
    </message>
</context>
<context>
    <name>FinishCard</name>
    <message>
        <source>Being worked out…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Finish date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>Goal…</source>
        <translation>Ziel …</translation>
    </message>
    <message>
        <source>The finish date could not be worked out.</source>
        <translation>Das Enddatum konnte nicht berechnet werden.</translation>
    </message>
</context>
<context>
    <name>FinishCurve</name>
    <message>
        <source>Share of the road that is done</source>
        <translation>Anteil des Wegs, der erledigt ist</translation>
    </message>
    <message>
        <source>goal {0}</source>
        <translation>Ziel {0}</translation>
    </message>
</context>
<context>
    <name>FittedLine</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>{0} Take it back</source>
        <translation>{0} Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Jetzt Pause</translation>
    </message>
    <message>
        <source>Break over</source>
        <translation>Pause vorbei</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Gradus ended unexpectedly. Counted so far: {0}.</source>
        <translation>Gradus wurde unerwartet beendet. Bis dahin gezählt: {0}.</translation>
    </message>
    <message>
        <source>Gradus was closed. Counted so far: {0}.</source>
        <translation>Gradus wurde geschlossen. Bis dahin gezählt: {0}.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Skip the break</source>
        <translation>Pause überspringen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was counted for {0}.</source>
        <translation>Beendet. Für {0} wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation>Mach eine Pause.</translation>
    </message>
    <message>
        <source>The break is over. Go on when you are ready.</source>
        <translation>Die Pause ist vorbei. Mach weiter, wenn du bereit bist.</translation>
    </message>
    <message>
        <source>The computer slept. Only what was before counts.</source>
        <translation>Der Computer hat geschlafen. Nur die Zeit davor zählt.</translation>
    </message>
    <message>
        <source>The planned time is over. Finish, or work on.</source>
        <translation>Die geplante Zeit ist um. Beende, oder arbeite weiter.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>{0} of {1} min</source>
        <translation>{0} von {1} min</translation>
    </message>
    <message>
        <source>{0}: done, with {1}.</source>
        <translation>{0}: erledigt, mit {1}.</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done of {0}</source>
        <translation>Erledigt von {0}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Focus timer</source>
        <translation>Fokus-Timer</translation>
    </message>
</context>
<context>
    <name>FocusWatch</name>
    <message>
        <source>End the focus timer and mark the block as done</source>
        <translation>Den Fokus-Timer beenden und den Block als erledigt markieren</translation>
    </message>
</context>
<context>
    <name>FoldersCard</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Everything stays on this computer. A copy of the data folder is a copy of all you did.</source>
        <translation>Alles bleibt auf diesem Computer. Eine Kopie des Datenordners ist eine Kopie von allem, was du getan hast.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open folder: {0}</source>
        <translation>Ordner öffnen: {0}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
</context>
<context>
    <name>FreeTime</name>
    <message>
        <source>Drag to draw a window, or Space adds one at the cursor. Ctrl+arrows move it, Ctrl+Shift+↑ ↓ change its end, Del deletes it, C copies the day to Monday – Friday.</source>
        <translation>Ziehe, um ein Fenster zu zeichnen, oder füge mit der Leertaste eines am Cursor ein. Strg+Pfeile verschieben es, Strg+Umschalt+↑ ↓ ändern sein Ende, Entf löscht es, C kopiert den Tag auf Montag – Freitag.</translation>
    </message>
    <message>
        <source>free already</source>
        <translation>schon frei</translation>
    </message>
    <message>
        <source>no free time</source>
        <translation>keine freie Zeit</translation>
    </message>
    <message>
        <source>off</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>{0} a week</source>
        <translation>{0} pro Woche</translation>
    </message>
    <message>
        <source>{0}, not free</source>
        <translation>{0}, nicht frei</translation>
    </message>
    <message>
        <source>{0}: {1} and {2} overlap.</source>
        <translation>{0}: {1} und {2} überlappen sich.</translation>
    </message>
    <message>
        <source>{0}: {1} ends before it begins.</source>
        <translation>{0}: {1} endet, bevor es beginnt.</translation>
    </message>
</context>
<context>
    <name>FreeTimeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>Days and blocks</source>
        <translation>Tage und Blöcke</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Draw the week</source>
        <translation>Woche zeichnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>Was du hier geändert hast, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Eintippen</translation>
    </message>
</context>
<context>
    <name>FreeTimeGrid</name>
    <message>
        <source>Free time of a week</source>
        <translation>Freie Zeit einer Woche</translation>
    </message>
    <message>
        <source>There is free time already.</source>
        <translation>Da ist schon freie Zeit.</translation>
    </message>
</context>
<context>
    <name>FreeTimeStage</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Say roughly when you can study; reviews come first, and the rest of that time is planned. You can change it at any time.</source>
        <translation>Sag ungefähr, wann du lernen kannst; Wiederholungen kommen zuerst, und der Rest dieser Zeit wird geplant. Du kannst es jederzeit ändern.</translation>
    </message>
    <message>
        <source>This is when</source>
        <translation>Dann habe ich Zeit</translation>
    </message>
    <message>
        <source>When are you free?</source>
        <translation>Wann hast du Zeit?</translation>
    </message>
    <message>
        <source>{0} cards are answered. Say roughly when you can study; reviews come first, and the rest of that time is planned. You can change it at any time.</source>
        <translation>{0} Karten sind beantwortet. Sag ungefähr, wann du lernen kannst; Wiederholungen kommen zuerst, und der Rest dieser Zeit wird geplant. Du kannst es jederzeit ändern.</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Being worked out…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By a date</source>
        <translation>Bis zu einem Datum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chance for this date: {0}.</source>
        <translation>Chance für dieses Datum: {0}.</translation>
    </message>
    <message>
        <source>Choose a date after today.</source>
        <translation>Wähle ein Datum nach heute.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>It could not be worked out.</source>
        <translation>Das konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Nothing is planned for it.</source>
        <translation>Dafür ist nichts geplant.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The chance could not be worked out. You can save the goal.</source>
        <translation>Die Chance konnte nicht berechnet werden. Du kannst das Ziel trotzdem speichern.</translation>
    </message>
    <message>
        <source>The plan goes along the road, without a date to make.</source>
        <translation>Der Plan folgt dem Weg, ohne ein Datum einzuhalten.</translation>
    </message>
    <message>
        <source>The whole road</source>
        <translation>Der ganze Weg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When each would be finished, as things go now:</source>
        <translation>Wann was fertig wäre, wenn es so weitergeht:</translation>
    </message>
    <message>
        <source>Working out the chance for this date…</source>
        <translation>Die Chance für dieses Datum wird berechnet …</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Dein Ziel</translation>
    </message>
</context>
<context>
    <name>GoalStage</name>
    <message>
        <source>At the pace of your free time, reviews included, and by what you have answered so far. Blocks that are missed are reckoned with.</source>
        <translation>Im Tempo deiner freien Zeit, Wiederholungen eingeschlossen, und nach dem, was du bisher beantwortet hast. Mit verpassten Blöcken ist gerechnet.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Everything, optional topics too</source>
        <translation>Alles, auch freiwillige Themen</translation>
    </message>
    <message>
        <source>Finish the core road by</source>
        <translation>Mit dem Kernweg fertig bis</translation>
    </message>
    <message>
        <source>Is there a date by which you want to have finished the core road?</source>
        <translation>Willst du zu einem bestimmten Datum mit dem Kernweg fertig sein?</translation>
    </message>
    <message>
        <source>It could not be worked out.</source>
        <translation>Das konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>Keep this date</source>
        <translation>Dieses Datum behalten</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Nothing is left to plan</source>
        <translation>Nichts ist mehr zu planen</translation>
    </message>
    <message>
        <source>The core road</source>
        <translation>Der Kernweg</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>When you would be there</source>
        <translation>Wann du da wärst</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Graph of the topics</source>
        <translation>Graph der Themen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>&lt;1 min</source>
        <translation>&lt;1 min</translation>
    </message>
    <message>
        <source>All as tables</source>
        <translation>Alle als Tabellen</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Alle exportieren</translation>
    </message>
    <message>
        <source>Finish, changes</source>
        <translation>Ende, Änderungen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>For GitHub</source>
        <translation>Für GitHub</translation>
    </message>
    <message>
        <source>Free time…</source>
        <translation>Freie Zeit …</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>How to show the road</source>
        <translation>Wie der Weg gezeigt wird</translation>
    </message>
    <message>
        <source>Leech</source>
        <translation>Lernbremse</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>No repository yet</source>
        <translation>Noch kein Repository</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Roadmap to machine learning engineer</source>
        <translation>Roadmap zum Machine Learning Engineer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>changed since it was checked</source>
        <translation>seit der Prüfung geändert</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>noch {0} min</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>I have 10 minutes</source>
        <translation>Ich habe 10 Minuten</translation>
    </message>
    <message>
        <source>Open quiz</source>
        <translation>Quiz öffnen</translation>
    </message>
    <message>
        <source>Start quiz</source>
        <translation>Quiz starten</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>bury</source>
        <translation>auf morgen</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>not learned yet</source>
        <translation>nicht gelernt</translation>
    </message>
    <message>
        <source>suspend</source>
        <translation>aussetzen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>why this interval?</source>
        <translation>warum dieses Intervall?</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>warum?</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
</context>
<context>
    <name>HoursPanel</name>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers by hour</source>
        <translation>Antworten nach Stunde</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Most answers fall between {0} and {1}.</source>
        <translation>Die meisten Antworten fallen zwischen {0} und {1}.</translation>
    </message>
    <message>
        <source>No answer falls into this period.</source>
        <translation>In diesen Zeitraum fällt keine Antwort.</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>You recalled most after {0}: {1} of {2}.</source>
        <translation>Am meisten gewusst hast du nach {0}: {1} von {2}.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>Stunde des Tages</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3} recalled</source>
        <translation>{0}: {1}, {2} von {3} gewusst</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A file is taken as a whole or not at all.</source>
        <translation>Eine Datei wird ganz übernommen oder gar nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Geändert: {0}</translation>
    </message>
    <message>
        <source>Changed: {0}, which was {1}</source>
        <translation>Geändert: {0}, bisher {1}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>{0} einlesen</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Neu: {0}</translation>
    </message>
    <message>
        <source>There are {0} errors, so nothing can be taken. Mend them, choose again.</source>
        <translation>Es gibt {0} Fehler, also kann nichts übernommen werden. Verbessere sie und wähle neu.</translation>
    </message>
    <message>
        <source>There is an error, so nothing can be taken. Mend it and choose again.</source>
        <translation>Es gibt einen Fehler, also kann nichts übernommen werden. Verbessere ihn und wähle neu.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {same} as they are.</source>
        <translation>{added} neu, {changed} geändert, {same} wie bisher.</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>{0} wird eingelesen</translation>
    </message>
    <message>
        <source>Nothing changes until all of it is here.</source>
        <translation>Nichts ändert sich, bis alles hier ist.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Not taken over, or not as it was:</source>
        <translation>Nicht übernommen, oder nicht so, wie es war:</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> und %Ln weiterer</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known note(s) got the newer text.</source>
        <translation>
            <numerusform>%Ln bekannte Notiz hat den neueren Text.</numerusform>
            <numerusform>%Ln bekannte Notizen haben den neueren Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) that you had removed are asked again.</source>
        <translation>
            <numerusform>%Ln Notiz, die du entfernt hattest, wird wieder gefragt.</numerusform>
            <numerusform>%Ln Notizen, die du entfernt hattest, werden wieder gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were here already, and stay as they are.</source>
        <translation>
            <numerusform>%Ln Notiz war schon hier und bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Notizen waren schon hier und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) or sound(s) came too.</source>
        <translation>
            <numerusform>%Ln Bild oder Ton kam dazu.</numerusform>
            <numerusform>%Ln Bilder oder Töne kamen dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) came with them.</source>
        <translation>
            <numerusform>%Ln Wiederholung kam mit.</numerusform>
            <numerusform>%Ln Wiederholungen kamen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decks: {0}.</source>
        <translation>Stapel: {0}.</translation>
    </message>
    <message>
        <source>New: {0} with {1}.</source>
        <translation>Neu: {0} mit {1}.</translation>
    </message>
    <message>
        <source>{0} brings nothing new</source>
        <translation>{0} bringt nichts Neues</translation>
    </message>
    <message>
        <source>{0} is imported</source>
        <translation>{0} ist eingelesen</translation>
    </message>
</context>
<context>
    <name>Intervals</name>
    <message>
        <source>&lt;1 min</source>
        <translation>&lt;1 min</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} Tg</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} mo</source>
        <translation>{0} Mon</translation>
    </message>
    <message>
        <source>{0} y</source>
        <translation>{0} J</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>2026-12-31, or empty</source>
        <translation>2026-12-31 oder leer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fertig bis</translation>
    </message>
    <message>
        <source>Done looks like</source>
        <translation>Erledigt heißt</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Punkt bearbeiten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>Belegt durch</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Gelehrt von</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What done looks like</source>
        <translation>Was erledigt heißt</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>kein Thema</translation>
    </message>
    <message>
        <source>you, by hand</source>
        <translation>dich, von Hand</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>ItemsWork</name>
    <message>
        <source>Back on the list.</source>
        <translation>Wieder auf der Liste.</translation>
    </message>
    <message>
        <source>Taken off the list. Ctrl+Z brings it back, V shows what was taken off.</source>
        <translation>Von der Liste genommen. Strg+Z holt es zurück, V zeigt, was weggenommen wurde.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go anywhere, do anything: search by name</source>
        <translation>Überall hin, alles tun: nach Namen suchen</translation>
    </message>
    <message>
        <source>Go to the next button or text</source>
        <translation>Zur nächsten Schaltfläche oder zum nächsten Text</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Open a page of the sidebar</source>
        <translation>Eine Seite der Seitenleiste öffnen</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Diese Tasten zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys: {0}</source>
        <translation>Tasten: {0}</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>What I use</source>
        <translation>Was ich benutze</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} Einträge</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>A number of cards in a fixed time, without hints, scored by topic. No card comes back sooner or later for it.</source>
        <translation>Eine Zahl von Karten in fester Zeit, ohne Hinweise, nach Themen ausgewertet. Keine Karte kommt deshalb früher oder später wieder.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Voraus</translation>
    </message>
    <message>
        <source>Cram</source>
        <translation>Pauken</translation>
    </message>
    <message>
        <source>Each card until you had it right once. No card comes back sooner or later for it.</source>
        <translation>Jede Karte, bis du sie einmal gewusst hast. Keine Karte kommt deshalb früher oder später wieder.</translation>
    </message>
    <message>
        <source>Mock exam</source>
        <translation>Probeprüfung</translation>
    </message>
    <message>
        <source>New cards only</source>
        <translation>Nur neue Karten</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Zehn Minuten</translation>
    </message>
    <message>
        <source>The cards you are least likely to know, the weakest first, due or not.</source>
        <translation>Die Karten, die du am wenigsten wahrscheinlich weißt, die schwächsten zuerst, ob fällig oder nicht.</translation>
    </message>
    <message>
        <source>The first of today&apos;s cards, as many as ten minutes hold. The rest waits.</source>
        <translation>Die ersten Karten von heute, so viele, wie in zehn Minuten passen. Der Rest wartet.</translation>
    </message>
    <message>
        <source>Today&apos;s cards</source>
        <translation>Karten von heute</translation>
    </message>
    <message>
        <source>Today&apos;s new cards without the reviews, which wait.</source>
        <translation>Die neuen Karten von heute ohne die Wiederholungen; die warten.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Weak cards</source>
        <translation>Schwache Karten</translation>
    </message>
    <message>
        <source>What falls due in the next days. A review before its day counts a little less.</source>
        <translation>Was in den nächsten Tagen fällig wird. Eine Wiederholung vor ihrem Tag zählt etwas weniger.</translation>
    </message>
    <message>
        <source>What is due of these topics, and new cards of them.</source>
        <translation>Was von diesen Themen fällig ist, und neue Karten daraus.</translation>
    </message>
    <message>
        <source>What is due, with today&apos;s new cards among it.</source>
        <translation>Was fällig ist, mit den neuen Karten von heute dazwischen.</translation>
    </message>
</context>
<context>
    <name>KitDialog</name>
    <message>
        <source>A camera on it</source>
        <translation>Mit Kamera</translation>
    </message>
    <message>
        <source>A living community</source>
        <translation>Eine lebendige Community</translation>
    </message>
    <message>
        <source>Any power</source>
        <translation>Jede Leistung</translation>
    </message>
    <message>
        <source>Any price</source>
        <translation>Jeder Preis</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Choose a dev kit</source>
        <translation>Ein Dev-Kit wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>I want</source>
        <translation>Ich will</translation>
    </message>
    <message>
        <source>It must run</source>
        <translation>Es muss laufen lassen</translation>
    </message>
    <message>
        <source>Models that see</source>
        <translation>Modelle, die sehen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {0} in the library</source>
        <translation>{0} in der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>The best first</source>
        <translation>Die besten zuerst</translation>
    </message>
    <message>
        <source>up to {0} USD</source>
        <translation>bis {0} USD</translation>
    </message>
    <message>
        <source>up to {0} W</source>
        <translation>bis {0} W</translation>
    </message>
    <message>
        <source>{0} of {1} kits are left.</source>
        <translation>{0} von {1} Kits sind übrig.</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Einen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Back to the list, then clear the search</source>
        <translation>Zurück zur Liste, dann die Suche leeren</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>By your own word.</source>
        <translation>Nach deinem eigenen Wort.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Berufe</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Choose a dev kit</source>
        <translation>Ein Dev-Kit wählen</translation>
    </message>
    <message>
        <source>Choose a length</source>
        <translation>Eine Länge wählen</translation>
    </message>
    <message>
        <source>Choose a phase</source>
        <translation>Eine Phase wählen</translation>
    </message>
    <message>
        <source>Choose the file of a certificate</source>
        <translation>Die Datei eines Zertifikats wählen</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Compare courses</source>
        <translation>Kurse vergleichen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Dev kit</source>
        <translation>Dev-Kit</translation>
    </message>
    <message>
        <source>Dev kits</source>
        <translation>Dev-Kits</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Does not run {runtime}.</source>
        <translation>Lässt {runtime} nicht laufen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Draws at least {watts} W, more than you want.</source>
        <translation>Zieht mindestens {watts} W, mehr als du willst.</translation>
    </message>
    <message>
        <source>Draws up to {watts} W, but can be held to less.</source>
        <translation>Zieht bis zu {watts} W, lässt sich aber begrenzen.</translation>
    </message>
    <message>
        <source>Draws {watts} W at most.</source>
        <translation>Zieht höchstens {watts} W.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Den Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Free in part.</source>
        <translation>Teils kostenlos.</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>Kostenlos.</translation>
    </message>
    <message>
        <source>Go to another entry</source>
        <translation>Zu einem anderen Eintrag</translation>
    </message>
    <message>
        <source>Go to the buttons of the entry</source>
        <translation>Zu den Schaltflächen des Eintrags</translation>
    </message>
    <message>
        <source>Help with a job</source>
        <translation>Hilfe bei der Stellensuche</translation>
    </message>
    <message>
        <source>High: a primary source was read.</source>
        <translation>Hoch: eine erste Quelle wurde gelesen.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>How alive its community is is not known.</source>
        <translation>Wie lebendig die Community ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How it does with models that see is not known.</source>
        <translation>Wie es mit Modellen umgeht, die sehen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Import entries from YAML or CSV</source>
        <translation>Einträge aus YAML oder CSV einlesen</translation>
    </message>
    <message>
        <source>In part made for models that see.</source>
        <translation>Teils für Modelle gemacht, die sehen.</translation>
    </message>
    <message>
        <source>It has a successor, or has changed.</source>
        <translation>Es hat einen Nachfolger oder sich geändert.</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>Es braucht</translation>
    </message>
    <message>
        <source>Its community has gone quiet.</source>
        <translation>Die Community ist still geworden.</translation>
    </message>
    <message>
        <source>Its community is alive in part.</source>
        <translation>Die Community ist teils lebendig.</translation>
    </message>
    <message>
        <source>Its community is alive.</source>
        <translation>Die Community ist lebendig.</translation>
    </message>
    <message>
        <source>Its price is not known.</source>
        <translation>Der Preis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Look at another kind</source>
        <translation>Eine andere Art ansehen</translation>
    </message>
    <message>
        <source>Low: only one weak secondary source was found.</source>
        <translation>Niedrig: nur eine schwache zweite Quelle wurde gefunden.</translation>
    </message>
    <message>
        <source>Made for models that see.</source>
        <translation>Für Modelle gemacht, die sehen.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Medium: a good secondary source was read.</source>
        <translation>Mittel: eine gute zweite Quelle wurde gelesen.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>No course here is about this phase.</source>
        <translation>Kein Kurs hier handelt von dieser Phase.</translation>
    </message>
    <message>
        <source>No longer to be bought for something new.</source>
        <translation>Für Neues nicht mehr zu kaufen.</translation>
    </message>
    <message>
        <source>Not free.</source>
        <translation>Nicht kostenlos.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Only what gives a certificate</source>
        <translation>Nur, was ein Zertifikat gibt</translation>
    </message>
    <message>
        <source>Only what is free</source>
        <translation>Nur, was kostenlos ist</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Seine Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Parts of it serve {parts} of {topics} core topics.</source>
        <translation>Teile davon dienen {parts} von {topics} Kernthemen.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Mitlernende</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Plan from the entry</source>
        <translation>Vom Eintrag aus planen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Price at launch</source>
        <translation>Preis bei Erscheinen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Rate it; 0 takes the rating away</source>
        <translation>Bewerten; 0 nimmt die Bewertung weg</translation>
    </message>
    <message>
        <source>Real-world projects</source>
        <translation>Projekte aus der Praxis</translation>
    </message>
    <message>
        <source>Recommended for {phase}. {reason}</source>
        <translation>Empfohlen für {phase}. {reason}</translation>
    </message>
    <message>
        <source>Remove what you added</source>
        <translation>Entfernen, was du hinzugefügt hast</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Runs {runtime} in part.</source>
        <translation>Lässt {runtime} teils laufen.</translation>
    </message>
    <message>
        <source>Runs {runtime}.</source>
        <translation>Lässt {runtime} laufen.</translation>
    </message>
    <message>
        <source>Say how much of it is done</source>
        <translation>Sagen, wie viel davon erledigt ist</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Läden</translation>
    </message>
    <message>
        <source>Slow with models that see.</source>
        <translation>Langsam mit Modellen, die sehen.</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Take back, do again</source>
        <translation>Zurücknehmen, wiederherstellen</translation>
    </message>
    <message>
        <source>Takes a camera.</source>
        <translation>Nimmt eine Kamera.</translation>
    </message>
    <message>
        <source>Takes no camera.</source>
        <translation>Nimmt keine Kamera.</translation>
    </message>
    <message>
        <source>Takes some cameras.</source>
        <translation>Nimmt manche Kameras.</translation>
    </message>
    <message>
        <source>The only course here about this phase.</source>
        <translation>Der einzige Kurs hier zu dieser Phase.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Bilderkennung</translation>
    </message>
    <message>
        <source>What power it draws is not known.</source>
        <translation>Welche Leistung es zieht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether it runs {runtime} is not known.</source>
        <translation>Ob {runtime} darauf läuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether it takes a camera is not known.</source>
        <translation>Ob es eine Kamera nimmt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Who hires</source>
        <translation>Wer einstellt</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Notizen schreiben</translation>
    </message>
    <message>
        <source>You are done with it, or not</source>
        <translation>Du bist damit fertig, oder nicht</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>You use it, or no longer</source>
        <translation>Du benutzt es, oder nicht mehr</translation>
    </message>
    <message>
        <source>Your plan uses what is free instead: {titles}.</source>
        <translation>Dein Plan benutzt stattdessen, was kostenlos ist: {titles}.</translation>
    </message>
    <message>
        <source>a badge</source>
        <translation>ein Abzeichen</translation>
    </message>
    <message>
        <source>a certificate, free</source>
        <translation>ein Zertifikat, kostenlos</translation>
    </message>
    <message>
        <source>a certificate, paid</source>
        <translation>ein Zertifikat, bezahlt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>free in part</source>
        <translation>teils kostenlos</translation>
    </message>
    <message>
        <source>free, open source</source>
        <translation>kostenlos, offener Quelltext</translation>
    </message>
    <message>
        <source>from {dollars} USD at launch</source>
        <translation>ab {dollars} USD bei Erscheinen</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teils</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>kostenpflichtig</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} Einträge</translation>
    </message>
    <message>
        <source>{0} more may fit: what decides it is not known.</source>
        <translation>{0} weitere könnten passen: was darüber entscheidet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>{answer}: {note}</source>
        <translation>{answer}: {note}</translation>
    </message>
    <message>
        <source>{cost}; {note}</source>
        <translation>{cost}; {note}</translation>
    </message>
    <message>
        <source>{dollars} USD</source>
        <translation>{dollars} USD</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{kind} · {facts}</source>
        <translation>{kind} · {facts}</translation>
    </message>
    <message>
        <source>{least} to {most} W</source>
        <translation>{least} bis {most} W</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} bis {high} {unit}</translation>
    </message>
    <message>
        <source>{model}: {price}</source>
        <translation>{model}: {price}</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>{number} · {phase}</source>
        <translation>{number} · {phase}</translation>
    </message>
    <message>
        <source>{price} USD at launch is over your budget.</source>
        <translation>{price} USD bei Erscheinen ist über deinem Budget.</translation>
    </message>
    <message>
        <source>{price} USD at launch is within your budget.</source>
        <translation>{price} USD bei Erscheinen ist in deinem Budget.</translation>
    </message>
    <message>
        <source>{price} USD at launch, and something else has to be bought:</source>
        <translation>{price} USD bei Erscheinen, und etwas anderes muss dazugekauft werden:</translation>
    </message>
    <message>
        <source>{reasons} It needs {what}.</source>
        <translation>{reasons} Es braucht {what}.</translation>
    </message>
    <message>
        <source>{status}. {note}</source>
        <translation>{status}. {note}</translation>
    </message>
    <message>
        <source>{what}: {range} · {when}</source>
        <translation>{what}: {range} · {when}</translation>
    </message>
    <message>
        <source>“{0}” is no “no”: nobody has written about it where we looked.</source>
        <translation>„{0}“ ist kein „nein“: wo wir nachgesehen haben, hat niemand darüber geschrieben.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>The library is being read.</source>
        <translation>Die Bibliothek wird gelesen.</translation>
    </message>
    <message>
        <source>{entries} entries with their evidence · you use {used}, {done} are done</source>
        <translation>{entries} Einträge mit ihren Belegen · du benutzt {used}, {done} sind abgeschlossen</translation>
    </message>
</context>
<context>
    <name>LibraryWork</name>
    <message>
        <source>Added.</source>
        <translation>Hinzugefügt.</translation>
    </message>
    <message>
        <source>As it ships again: {0}. Ctrl+Z takes it back.</source>
        <translation>Wieder wie mitgeliefert: {0}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Certificate forgotten.</source>
        <translation>Zertifikat vergessen.</translation>
    </message>
    <message>
        <source>Certificate kept.</source>
        <translation>Zertifikat behalten.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Wiederhergestellt: {what}.</translation>
    </message>
    <message>
        <source>Imported: {0} new, {1} changed. Ctrl+Z takes it back.</source>
        <translation>Eingelesen: {0} neu, {1} geändert. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>No rating.</source>
        <translation>Keine Bewertung.</translation>
    </message>
    <message>
        <source>Not used. Ctrl+Z takes it back.</source>
        <translation>Nicht benutzt. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Notes kept.</source>
        <translation>Notizen behalten.</translation>
    </message>
    <message>
        <source>Rated {0} of 5.</source>
        <translation>Mit {0} von 5 bewertet.</translation>
    </message>
    <message>
        <source>Removed: {0}. Ctrl+Z brings it back.</source>
        <translation>Entfernt: {0}. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Zurückgenommen: {what}.</translation>
    </message>
    <message>
        <source>There is nothing to take back or to do again.</source>
        <translation>Es gibt nichts zurückzunehmen oder wiederherzustellen.</translation>
    </message>
    <message>
        <source>You are done with it. Ctrl+Z takes it back.</source>
        <translation>Du bist damit fertig. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>You use it. Ctrl+Z takes it back.</source>
        <translation>Du benutzt es. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Your plan uses it from the next change on; the calendar shows what moves.</source>
        <translation>Dein Plan benutzt es ab der nächsten Änderung; der Kalender zeigt, was sich verschiebt.</translation>
    </message>
    <message>
        <source>adding {title}</source>
        <translation>Hinzufügen von {title}</translation>
    </message>
    <message>
        <source>certificate of {title}</source>
        <translation>Zertifikat von {title}</translation>
    </message>
    <message>
        <source>change of {title}</source>
        <translation>Änderung von {title}</translation>
    </message>
    <message>
        <source>import of {title}</source>
        <translation>Einlesen von {title}</translation>
    </message>
    <message>
        <source>mark of {title}</source>
        <translation>Markierung von {title}</translation>
    </message>
    <message>
        <source>notes on {title}</source>
        <translation>Notizen zu {title}</translation>
    </message>
    <message>
        <source>plan with {title}</source>
        <translation>Plan mit {title}</translation>
    </message>
    <message>
        <source>rating of {title}</source>
        <translation>Bewertung von {title}</translation>
    </message>
    <message>
        <source>removal of {title}</source>
        <translation>Entfernen von {title}</translation>
    </message>
    <message>
        <source>share done of {title}</source>
        <translation>erledigter Anteil von {title}</translation>
    </message>
    <message>
        <source>{0}% done.</source>
        <translation>{0} % erledigt.</translation>
    </message>
</context>
<context>
    <name>LinesField</name>
    <message>
        <source>What it prints</source>
        <translation>Was ausgegeben wird</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Plan as a list</source>
        <translation>Plan als Liste</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message numerus="yes">
        <source>Review minutes, next %Ln day(s)</source>
        <translation>
            <numerusform>Wiederholungsminuten, 1 Tag</numerusform>
            <numerusform>Wiederholungsminuten, %Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadFoot</name>
    <message>
        <source>Spread it</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>LoadPanel</name>
    <message>
        <source>About {0} a day, new cards included, if you study as you do now.</source>
        <translation>Etwa {0} pro Tag, neue Karten eingeschlossen, wenn du lernst wie bisher.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message numerus="yes">
        <source>Load of the next %Ln day(s)</source>
        <translation>
            <numerusform>Last des nächsten Tages</numerusform>
            <numerusform>Last der nächsten %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>minutes a day</source>
        <translation>Minuten pro Tag</translation>
    </message>
    <message>
        <source>{0}: {1} a day, {2} reviews in all</source>
        <translation>{0}: {1} pro Tag, {2} Wiederholungen insgesamt</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} reviews</source>
        <translation>{0}: {1}, {2} Wiederholungen</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Drop my edits</source>
        <translation>Meine Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Markdown of the README</source>
        <translation>Markdown der README</translation>
    </message>
    <message>
        <source>Nothing is written until you have seen the changes.</source>
        <translation>Nichts wird geschrieben, bevor du die Änderungen gesehen hast.</translation>
    </message>
    <message>
        <source>Your edits are not written yet.</source>
        <translation>Deine Änderungen sind noch nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>MathsLimits</name>
    <message numerus="yes">
        <source>This formula has over %Ln characters.</source>
        <translation>
            <numerusform>Diese Formel hat über %Ln Zeichen.</numerusform>
            <numerusform>Diese Formel hat über %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This formula is too large to be shown.</source>
        <translation>Diese Formel ist zu groß, um gezeigt zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>This formula nests over %Ln braces.</source>
        <translation>
            <numerusform>Diese Formel verschachtelt über %Ln Klammer.</numerusform>
            <numerusform>Diese Formel verschachtelt über %Ln Klammern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mine</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Wähle das Zertifikat</translation>
    </message>
    <message>
        <source>Date of the certificate</source>
        <translation>Datum des Zertifikats</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Vom</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Bisher erledigt</translation>
    </message>
    <message>
        <source>Done so far (S)</source>
        <translation>Bisher erledigt (S)</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>No certificate kept</source>
        <translation>Kein Zertifikat behalten</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What you do with it</source>
        <translation>Was du damit tust</translation>
    </message>
    <message>
        <source>Your rating, 1 to 5</source>
        <translation>Deine Bewertung, 1 bis 5</translation>
    </message>
    <message>
        <source>Your rating: keys 1 to 5, 0 for none</source>
        <translation>Deine Bewertung: Tasten 1 bis 5, 0 für keine</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Search your decks</source>
        <translation>Deine Stapel durchsuchen</translation>
    </message>
    <message>
        <source>Your decks</source>
        <translation>Deine Stapel</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}, {1} due</source>
        <translation>{0}, {1} fällig</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>NewDeckDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>Eigenwerte</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Make the deck</source>
        <translation>Stapel anlegen</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>Neuer Stapel</translation>
    </message>
    <message>
        <source>No topic of the road</source>
        <translation>Kein Thema des Wegs</translation>
    </message>
    <message>
        <source>The deck is a Markdown file in {0}.</source>
        <translation>Der Stapel ist eine Markdown-Datei in {0}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>made from the title</source>
        <translation>aus dem Titel gebildet</translation>
    </message>
</context>
<context>
    <name>NewNoteEditor</name>
    <message>
        <source>Deck</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Saved in {0}. Write the next one.</source>
        <translation>In {0} gespeichert. Schreib die nächste.</translation>
    </message>
    <message>
        <source>The text stays. Its type is the word after the dot.</source>
        <translation>Der Text bleibt. Seinen Typ nennt das Wort nach dem Punkt.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the folder of the repository</source>
        <translation>Wähle den Ordner des Repositorys</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of its repository</source>
        <translation>Ordner seines Repositorys</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An empty address takes it away.</source>
        <translation>Eine leere Adresse nimmt sie weg.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Subscribe in your browser, to a newsletter of a laboratory, a model hub or a conference, and keep its address here. Gradus only opens it in your browser.</source>
        <translation>Abonniere im Browser den Newsletter eines Labors, einer Modellsammlung oder einer Konferenz, und behalte hier die Adresse. Gradus öffnet sie nur in deinem Browser.</translation>
    </message>
    <message>
        <source>Where you read news</source>
        <translation>Wo du Neuigkeiten liest</translation>
    </message>
</context>
<context>
    <name>NextActions</name>
    <message>
        <source>A README that greets who looks you up.</source>
        <translation>Eine README, die begrüßt, wer dich nachschlägt.</translation>
    </message>
    <message>
        <source>A baseline before a network. Ticked by a project&apos;s Baseline stage.</source>
        <translation>Eine Basis vor einem Netz. Die Etappe Basis eines Projekts hakt es ab.</translation>
    </message>
    <message>
        <source>A post or tutorial. Ticked by a project&apos;s Tell stage.</source>
        <translation>Ein Beitrag oder eine Anleitung. Die Etappe Erzählen eines Projekts hakt es ab.</translation>
    </message>
    <message>
        <source>Ask why a model decides</source>
        <translation>Fragen, warum ein Modell entscheidet</translation>
    </message>
    <message>
        <source>Cards, blocks or project items on explainability tick it.</source>
        <translation>Karten, Blöcke oder Projektpunkte zu Erklärbarkeit haken es ab.</translation>
    </message>
    <message>
        <source>Choose a machine learning course</source>
        <translation>Einen Kurs über maschinelles Lernen wählen</translation>
    </message>
    <message>
        <source>Compare courses</source>
        <translation>Kurse vergleichen</translation>
    </message>
    <message>
        <source>Done, by your word.</source>
        <translation>Erledigt, nach deinem Wort.</translation>
    </message>
    <message>
        <source>Enter an address…</source>
        <translation>Adresse eingeben …</translation>
    </message>
    <message>
        <source>Found in {0}.</source>
        <translation>Gefunden in {0}.</translation>
    </message>
    <message>
        <source>Generate a profile README</source>
        <translation>Eine Profil-README erzeugen</translation>
    </message>
    <message>
        <source>Join a community</source>
        <translation>Einer Community beitreten</translation>
    </message>
    <message>
        <source>LinkedIn, Discord, meetups. A planned hour that is done ticks it.</source>
        <translation>LinkedIn, Discord, Treffen. Eine erledigte geplante Stunde hakt es ab.</translation>
    </message>
    <message>
        <source>Mark one in the Library as using.</source>
        <translation>Markiere einen in der Bibliothek als in Benutzung.</translation>
    </message>
    <message>
        <source>Open projects</source>
        <translation>Projekte öffnen</translation>
    </message>
    <message>
        <source>Open the news</source>
        <translation>Neuigkeiten öffnen</translation>
    </message>
    <message>
        <source>Open the topic</source>
        <translation>Das Thema öffnen</translation>
    </message>
    <message>
        <source>Plan a weekly hour</source>
        <translation>Eine Stunde pro Woche planen</translation>
    </message>
    <message>
        <source>Research, model hubs, conferences. A planned hour that is done ticks it.</source>
        <translation>Forschung, Modellsammlungen, Konferenzen. Eine erledigte geplante Stunde hakt es ab.</translation>
    </message>
    <message>
        <source>See communities</source>
        <translation>Communitys ansehen</translation>
    </message>
    <message>
        <source>Set up your GitHub profile</source>
        <translation>Dein GitHub-Profil einrichten</translation>
    </message>
    <message>
        <source>Shown by your Library: {0}.</source>
        <translation>Zeigt deine Bibliothek: {0}.</translation>
    </message>
    <message>
        <source>Start small</source>
        <translation>Klein anfangen</translation>
    </message>
    <message>
        <source>Stay consistent</source>
        <translation>Dranbleiben</translation>
    </message>
    <message>
        <source>Stay up to date</source>
        <translation>Auf dem Laufenden bleiben</translation>
    </message>
    <message>
        <source>Subscribe to AI news</source>
        <translation>KI-Neuigkeiten abonnieren</translation>
    </message>
    <message>
        <source>Talk to others in the field</source>
        <translation>Mit anderen im Fach reden</translation>
    </message>
    <message>
        <source>Weeks kept so far: {0}.</source>
        <translation>Bisher eingehaltene Wochen: {0}.</translation>
    </message>
    <message>
        <source>Weeks kept: {0} of {1}. A week off costs nothing.</source>
        <translation>Eingehaltene Wochen: {0} von {1}. Eine freie Woche kostet nichts.</translation>
    </message>
    <message>
        <source>Weeks: {0}</source>
        <translation>Wochen: {0}</translation>
    </message>
    <message>
        <source>Whatever you read: give its address once.</source>
        <translation>Was immer du liest: gib einmal die Adresse an.</translation>
    </message>
    <message>
        <source>Write about what you did</source>
        <translation>Über das schreiben, was du getan hast</translation>
    </message>
    <message>
        <source>You read {0}.</source>
        <translation>Du liest {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} von {1} erledigt</translation>
    </message>
</context>
<context>
    <name>NextActionsEntry</name>
    <message>
        <source>Choose the folder of the repository that is named like you at GitHub</source>
        <translation>Wähle den Ordner des Repositorys, das heißt wie du auf GitHub</translation>
    </message>
    <message>
        <source>F asks what only you know; W shows what would be written.</source>
        <translation>F fragt, was nur du weißt; W zeigt, was geschrieben würde.</translation>
    </message>
    <message>
        <source>GitHub profile</source>
        <translation>GitHub-Profil</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>All are done. The habits go on.</source>
        <translation>Alle sind erledigt. Die Gewohnheiten gehen weiter.</translation>
    </message>
    <message>
        <source>All five, and habits</source>
        <translation>Alle fünf, und Gewohnheiten</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Erledigt: {0}</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose its folder, and its README and checks are shown here.</source>
        <translation>Wähle seinen Ordner, dann stehen hier README und Prüfungen.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Its README is shown in a moment.</source>
        <translation>Seine README erscheint gleich.</translation>
    </message>
    <message>
        <source>No repository yet</source>
        <translation>Noch kein Repository</translation>
    </message>
    <message>
        <source>Reading the repository</source>
        <translation>Das Repository wird gelesen</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>Write {0}</source>
        <translation>{0} schreiben</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Done writing</source>
        <translation>Fertig geschrieben</translation>
    </message>
    <message>
        <source>Notes and links</source>
        <translation>Notizen und Links</translation>
    </message>
    <message>
        <source>Nothing written yet. Markdown and formulas between $ signs work here.</source>
        <translation>Noch nichts geschrieben. Markdown und Formeln zwischen $-Zeichen gehen hier.</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Notizen schreiben</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Deine Notizen</translation>
    </message>
    <message>
        <source>Your notes, in Markdown</source>
        <translation>Deine Notizen, in Markdown</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Ctrl+Y</source>
        <translation>Strg+Y</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>noch einmal tun</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln Änderung zeigen …</numerusform>
            <numerusform>Alle %Ln Änderungen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Nicht heute</translation>
    </message>
    <message>
        <source>Nothing else moves.</source>
        <translation>Sonst wird nichts verschoben.</translation>
    </message>
    <message>
        <source>Would move</source>
        <translation>Würde verschoben</translation>
    </message>
    <message>
        <source>Would move: {0}</source>
        <translation>Würde verschoben: {0}</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>Fällig in</translation>
    </message>
    <message>
        <source>Tick topics with Space, or none for all cards you have met.</source>
        <translation>Wähle Themen mit der Leertaste, oder keine für alle Karten, die du kennst.</translation>
    </message>
    <message>
        <source>Tick topics with Space.</source>
        <translation>Wähle Themen mit der Leertaste.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>OtherCalendarsDialog</name>
    <message numerus="yes">
        <source>%Ln busy time(s) ahead</source>
        <translation>
            <numerusform>%Ln belegte Zeit vor dir</numerusform>
            <numerusform>%Ln belegte Zeiten vor dir</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Events of these calendars take time, and the plan goes round them. A file is read again when it changes.</source>
        <translation>Termine dieser Kalender brauchen Zeit, und der Plan macht einen Bogen darum. Eine Datei wird neu gelesen, wenn sie sich ändert.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forgetting {0}…</source>
        <translation>{0} wird vergessen …</translation>
    </message>
    <message>
        <source>Forgotten. The file itself stays where it is.</source>
        <translation>Vergessen. Die Datei selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Keep a file</source>
        <translation>Eine Datei führen</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Datei führen …</translation>
    </message>
    <message>
        <source>Most calendar programs can open the file, and some subscribe to it: they show each change when they read it again, some only once a day. It carries the alarms.</source>
        <translation>Die meisten Kalenderprogramme können die Datei öffnen, manche abonnieren sie: sie zeigen jede Änderung, wenn sie die Datei neu lesen, manche nur einmal am Tag. Sie enthält die Alarme.</translation>
    </message>
    <message>
        <source>No calendar was read so far.</source>
        <translation>Noch wurde kein Kalender gelesen.</translation>
    </message>
    <message>
        <source>No file is kept.</source>
        <translation>Keine Datei wird geführt.</translation>
    </message>
    <message>
        <source>Other calendars</source>
        <translation>Andere Kalender</translation>
    </message>
    <message>
        <source>Read a calendar</source>
        <translation>Einen Kalender lesen</translation>
    </message>
    <message>
        <source>Read a calendar…</source>
        <translation>Kalender lesen …</translation>
    </message>
    <message>
        <source>Reading {0}: {1} of {2} events</source>
        <translation>{0} wird gelesen: {1} von {2} Terminen</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Nicht mehr schreiben</translation>
    </message>
    <message>
        <source>Stopped. What was read before stays as it is.</source>
        <translation>Abgebrochen. Was vorher gelesen wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Write once…</source>
        <translation>Einmal schreiben …</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Den Plan schreiben</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>{0} wird geschrieben …</translation>
    </message>
    <message>
        <source>Your plan as a calendar</source>
        <translation>Dein Plan als Kalender</translation>
    </message>
    <message>
        <source>{0} is written after every change.</source>
        <translation>{0} wird nach jeder Änderung geschrieben.</translation>
    </message>
</context>
<context>
    <name>OtherFilesDialog</name>
    <message>
        <source>A licence is there. Say who holds the rights to see what would change.</source>
        <translation>Eine Lizenz ist da. Sag, wer die Rechte hat, um zu sehen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>It would be made:</source>
        <translation>Sie würde angelegt:</translation>
    </message>
    <message>
        <source>It would change:</source>
        <translation>Sie würde geändert:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Nothing to write: it is as it would be written.</source>
        <translation>Nichts zu schreiben: sie ist schon so, wie sie geschrieben würde.</translation>
    </message>
    <message>
        <source>Other files of the repository</source>
        <translation>Andere Dateien des Repositorys</translation>
    </message>
    <message>
        <source>Say who holds the rights, and the licence is shown here.</source>
        <translation>Sag, wer die Rechte hat, dann erscheint hier die Lizenz.</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>Who holds the rights</source>
        <translation>Wer die Rechte hat</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Hier beginnen</translation>
    </message>
</context>
<context>
    <name>OwnDecks</name>
    <message numerus="yes">
        <source>%Ln deck(s)</source>
        <translation>
            <numerusform>%Ln Stapel</numerusform>
            <numerusform>%Ln Stapel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) written.</source>
        <translation>
            <numerusform>%Ln id geschrieben.</numerusform>
            <numerusform>%Ln ids geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Close a message; back to Today</source>
        <translation>Eine Meldung schließen; zurück zu Heute</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Edit a note of {0}</source>
        <translation>Eine Notiz von {0} bearbeiten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import a table or deck</source>
        <translation>Tabelle oder Stapel einlesen</translation>
    </message>
    <message>
        <source>Import packages from Anki</source>
        <translation>Pakete aus Anki einlesen</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>Lines left out, whose front stands further up: {0}.</source>
        <translation>Ausgelassene Zeilen, deren Vorderseite weiter oben steht: {0}.</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>Neuer Stapel</translation>
    </message>
    <message>
        <source>New from {0}: {1}.</source>
        <translation>Neu aus {0}: {1}.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>New: {0}.</source>
        <translation>Neu: {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in your editor</source>
        <translation>In deinem Editor öffnen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Die letzte Bearbeitung zurücknehmen</translation>
    </message>
    <message>
        <source>There already, and left as they are: {0}.</source>
        <translation>Schon da und gelassen, wie sie sind: {0}.</translation>
    </message>
    <message>
        <source>Use the original again</source>
        <translation>Wieder das Original verwenden</translation>
    </message>
    <message>
        <source>Write ids</source>
        <translation>ids schreiben</translation>
    </message>
    <message>
        <source>{0}, its original has changed</source>
        <translation>{0}, das Original hat sich geändert</translation>
    </message>
    <message>
        <source>{0}, so nothing can be taken. Mend them and choose again.</source>
        <translation>{0}, also kann nichts übernommen werden. Verbessere die Datei und wähle neu.</translation>
    </message>
</context>
<context>
    <name>OwnDecksPage</name>
    <message>
        <source>Choose a folder of decks</source>
        <translation>Wähle einen Ordner mit Stapeln</translation>
    </message>
    <message>
        <source>Choose a table or a deck</source>
        <translation>Wähle eine Tabelle oder einen Stapel</translation>
    </message>
    <message>
        <source>Its cards are not asked any more. The files stay in {0}. What you have learned comes back when you add the folder again.</source>
        <translation>Seine Karten werden nicht mehr gefragt. Die Dateien bleiben in {0}. Was du gelernt hast, kommt zurück, wenn du den Ordner wieder hinzufügst.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this deck?</source>
        <translation>Diesen Stapel entfernen?</translation>
    </message>
    <message>
        <source>Remove this folder?</source>
        <translation>Diesen Ordner entfernen?</translation>
    </message>
    <message>
        <source>Tables and decks</source>
        <translation>Tabellen und Stapel</translation>
    </message>
    <message>
        <source>The cards of {0}, and of decks below it, are not asked any more. What you have learned comes back when you import its package again.</source>
        <translation>Die Karten von {0} und der Stapel darunter werden nicht mehr gefragt. Was du gelernt hast, kommt zurück, wenn du das Paket wieder einliest.</translation>
    </message>
</context>
<context>
    <name>PackageImports</name>
    <message>
        <source>Choose packages from Anki</source>
        <translation>Wähle Pakete aus Anki</translation>
    </message>
    <message>
        <source>Packages of Anki</source>
        <translation>Anki-Pakete</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Courses, books and tools for each topic, and which of them you finished.</source>
        <translation>Kurse, Bücher und Werkzeuge zu jedem Thema, und welche davon du abgeschlossen hast.</translation>
    </message>
    <message>
        <source>Every card of every deck, to search, read, edit and suspend.</source>
        <translation>Jede Karte jedes Stapels: suchen, lesen, bearbeiten und aussetzen.</translation>
    </message>
    <message>
        <source>Light or dark, text size, new cards a day, and how thoroughly you review.</source>
        <translation>Hell oder dunkel, Textgröße, neue Karten pro Tag und wie gründlich du wiederholst.</translation>
    </message>
    <message>
        <source>Recall against prediction, the load ahead, and your days of study.</source>
        <translation>Abruf gegen Vorhersage, die Last der nächsten Tage und deine Lerntage.</translation>
    </message>
    <message>
        <source>The seven phases with their topics, what each builds on, and how well you know it.</source>
        <translation>Die sieben Phasen mit ihren Themen, worauf jedes aufbaut und wie gut du es kannst.</translation>
    </message>
    <message>
        <source>Your projects with their checklists, and what their repositories still lack.</source>
        <translation>Deine Projekte mit ihren Checklisten, und was ihren Repositorys noch fehlt.</translation>
    </message>
    <message>
        <source>Your week: reviews first, then learning and projects in the time that is left.</source>
        <translation>Deine Woche: erst Wiederholungen, dann Lernen und Projekte in der übrigen Zeit.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Change your free time</source>
        <translation>Deine freie Zeit ändern</translation>
    </message>
    <message>
        <source>Choose what to quiz</source>
        <translation>Wähle, was du abfragst</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Farben wie das System</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Add an entry to the library</source>
        <translation>Einen Eintrag zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Anki package, apkg, CSV, Markdown, share a deck</source>
        <translation>Anki-Paket, apkg, CSV, Markdown, Stapel teilen</translation>
    </message>
    <message>
        <source>Anki package, apkg, colpkg</source>
        <translation>Anki-Paket, apkg, colpkg</translation>
    </message>
    <message>
        <source>Choose a dev kit</source>
        <translation>Ein Dev-Kit wählen</translation>
    </message>
    <message>
        <source>Compare courses</source>
        <translation>Kurse vergleichen</translation>
    </message>
    <message>
        <source>Ease a bad week</source>
        <translation>Eine schlechte Woche erleichtern</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>Karten exportieren</translation>
    </message>
    <message>
        <source>Export or print the plan</source>
        <translation>Den Plan exportieren oder drucken</translation>
    </message>
    <message>
        <source>Export the numbers of statistics</source>
        <translation>Die Zahlen der Statistik exportieren</translation>
    </message>
    <message>
        <source>Find a topic on the roadmap</source>
        <translation>Ein Thema auf der Roadmap finden</translation>
    </message>
    <message>
        <source>Find out what you know already</source>
        <translation>Herausfinden, was du schon kannst</translation>
    </message>
    <message>
        <source>Help, shortcuts</source>
        <translation>Hilfe, Tastenkürzel</translation>
    </message>
    <message>
        <source>Import another calendar</source>
        <translation>Einen anderen Kalender einlesen</translation>
    </message>
    <message>
        <source>Import entries of the library</source>
        <translation>Einträge der Bibliothek einlesen</translation>
    </message>
    <message>
        <source>Import from Anki</source>
        <translation>Aus Anki einlesen</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Look at my repositories</source>
        <translation>Meine Repositorys ansehen</translation>
    </message>
    <message>
        <source>Look back at the week</source>
        <translation>Auf die Woche zurückblicken</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>New note in your own decks</source>
        <translation>Neue Notiz in deinen eigenen Stapeln</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing has this name, and no card has these words.</source>
        <translation>Nichts heißt so, und keine Karte hat diese Wörter.</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Den Datenordner öffnen</translation>
    </message>
    <message>
        <source>Open your own decks</source>
        <translation>Deine eigenen Stapel öffnen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Plan anew: preview what would change</source>
        <translation>Neu planen: Vorschau, was sich ändern würde</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Quiz for ten minutes</source>
        <translation>Quiz für zehn Minuten</translation>
    </message>
    <message>
        <source>Replan</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Search all cards</source>
        <translation>Alle Karten durchsuchen</translation>
    </message>
    <message>
        <source>Set your goal</source>
        <translation>Dein Ziel setzen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the keys of this page</source>
        <translation>Die Tasten dieser Seite zeigen</translation>
    </message>
    <message>
        <source>Start the next block of the plan</source>
        <translation>Den nächsten Block des Plans starten</translation>
    </message>
    <message>
        <source>Start the quiz</source>
        <translation>Das Quiz starten</translation>
    </message>
    <message>
        <source>Theme, colours</source>
        <translation>Aussehen, Farben</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Write the plan as a PDF</source>
        <translation>Den Plan als PDF schreiben</translation>
    </message>
    <message>
        <source>{count}. {first}</source>
        <translation>{count}. {first}</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>A bad week: {0}</source>
        <translation>Schlechte Woche: {0}</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Ein neuer Plan</translation>
    </message>
    <message>
        <source>All stays where it is.</source>
        <translation>Alles bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Moved. Ctrl+Z takes it back.</source>
        <translation>Verschoben. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>Nichts würde verschoben.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Wird geplant …</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>no cards yet</source>
        <translation>noch keine Karten</translation>
    </message>
    <message>
        <source>{0}: no cards yet</source>
        <translation>{0}: noch keine Karten</translation>
    </message>
    <message>
        <source>{0}: {1} mastered</source>
        <translation>{0}: {1} beherrscht</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Nichts zu fragen</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Trotzdem anfangen</translation>
    </message>
    <message>
        <source>Stop learning it</source>
        <translation>Nicht mehr lernen</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>of your choice</source>
        <translation>deiner Wahl</translation>
    </message>
    <message>
        <source>on topics of your choice</source>
        <translation>zu Themen deiner Wahl</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} builds on what is not yet known to 60%: {1}. You can start it anyway.</source>
        <translation>{0} baut auf dem auf, was du noch nicht zu 60 % kannst: {1}. Du kannst trotzdem anfangen.</translation>
    </message>
    <message>
        <source>{0} due</source>
        <translation>{0} fällig</translation>
    </message>
    <message>
        <source>{0} mastered</source>
        <translation>{0} beherrscht</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
    <message>
        <source>{0}, about {1}</source>
        <translation>{0}, etwa {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: new cards come along the road, until you choose what to learn.</source>
        <translation>{0}: neue Karten kommen entlang des Wegs, bis du wählst, was du lernst.</translation>
    </message>
    <message>
        <source>{0}: new cards come from the topics you learn, not from it.</source>
        <translation>{0}: neue Karten kommen aus den Themen, die du lernst, nicht aus diesem.</translation>
    </message>
    <message>
        <source>{0}: you are learning it, and new cards come from it.</source>
        <translation>{0}: du lernst es gerade, und neue Karten kommen daraus.</translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose what to quiz</source>
        <translation>Wähle, was du abfragst</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Start quiz</source>
        <translation>Quiz starten</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>About 1 more question</source>
        <translation>Noch etwa 1 Frage</translation>
    </message>
    <message>
        <source>About {0} more questions</source>
        <translation>Noch etwa {0} Fragen</translation>
    </message>
    <message>
        <source>Count {0} as known</source>
        <translation>{0} als bekannt zählen</translation>
    </message>
    <message>
        <source>Do you know {0}?</source>
        <translation>Kannst du {0}?</translation>
    </message>
    <message>
        <source>It stays in your plan, and nothing was lost by trying.</source>
        <translation>Es bleibt in deinem Plan, und der Versuch hat nichts gekostet.</translation>
    </message>
    <message>
        <source>Its hours leave the plan, and what builds on it opens. What it builds on counts as known as well; three cards of each will be asked to check.</source>
        <translation>Seine Stunden fallen aus dem Plan, und was darauf aufbaut, öffnet sich. Worauf es aufbaut, zählt auch als bekannt; von jedem werden drei Karten zur Prüfung gefragt.</translation>
    </message>
    <message>
        <source>Judged by your answers about {0}.</source>
        <translation>Beurteilt nach deinen Antworten über {0}.</translation>
    </message>
    <message>
        <source>Nothing is left out of your plan. Tick what you want to count as known.</source>
        <translation>Aus deinem Plan fällt nichts weg. Hake ab, was als bekannt zählen soll.</translation>
    </message>
    <message>
        <source>Nothing was asked about it or what is near it.</source>
        <translation>Dazu und zu Verwandtem wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Their hours are back in your plan.</source>
        <translation>Ihre Stunden sind wieder in deinem Plan.</translation>
    </message>
    <message>
        <source>Its hours are back in your plan.</source>
        <translation>Seine Stunden sind wieder in deinem Plan.</translation>
    </message>
    <message>
        <source>Judged by your answers about {0}, {1} and their like.</source>
        <translation>Beurteilt nach deinen Antworten über {0}, {1} und Ähnliches.</translation>
    </message>
    <message>
        <source>That is {0} of {1} hours that need not be planned. Untick what you want to study anyway, and tick what you know although nobody asked. Where no question was about a topic itself, three of its cards are asked later to check.</source>
        <translation>Das sind {0} von {1} Stunden, die nicht geplant werden müssen. Nimm den Haken weg, wo du trotzdem lernen willst, und hake ab, was du kannst, obwohl niemand gefragt hat. Wo keine Frage von einem Thema selbst handelte, werden später drei seiner Karten zur Prüfung gefragt.</translation>
    </message>
    <message>
        <source>Two cards about {0} failed, so it no longer counts as known.</source>
        <translation>Zwei Karten über {0} waren falsch, also zählt es nicht mehr als bekannt.</translation>
    </message>
    <message>
        <source>What do you know already?</source>
        <translation>Was kannst du schon?</translation>
    </message>
    <message>
        <source>You did not know {0} and {1}, which it builds on.</source>
        <translation>Du konntest {0} und {1} nicht, worauf es aufbaut.</translation>
    </message>
    <message>
        <source>You did not know {0}, which it builds on.</source>
        <translation>Du konntest {0} nicht, worauf es aufbaut.</translation>
    </message>
    <message>
        <source>You know {0} of {1} topics</source>
        <translation>Du kannst {0} von {1} Themen</translation>
    </message>
    <message>
        <source>You start at the beginning</source>
        <translation>Du beginnst am Anfang</translation>
    </message>
    <message>
        <source>You were right about {0} and {1}, which build on it.</source>
        <translation>Du hattest recht bei {0} und {1}, die darauf aufbauen.</translation>
    </message>
    <message>
        <source>You were right about {0}, which builds on it.</source>
        <translation>Du hattest recht bei {0}, das darauf aufbaut.</translation>
    </message>
    <message>
        <source>Your answer was not right.</source>
        <translation>Deine Antwort war nicht richtig.</translation>
    </message>
    <message>
        <source>Your answer was right.</source>
        <translation>Deine Antwort war richtig.</translation>
    </message>
    <message>
        <source>{0} counts as known</source>
        <translation>{0} zählt als bekannt</translation>
    </message>
    <message>
        <source>{0} is not known yet</source>
        <translation>{0} ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>{0} likely</source>
        <translation>{0} wahrscheinlich</translation>
    </message>
    <message>
        <source>{0} of {1} answers were right.</source>
        <translation>{0} von {1} Antworten waren richtig.</translation>
    </message>
    <message>
        <source>{0} topics failed when they were checked: {1}.</source>
        <translation>{0} Themen haben die Prüfung nicht bestanden: {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
</context>
<context>
    <name>PlacementBar</name>
    <message>
        <source>I don’t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>PlacementPage</name>
    <message>
        <source>Close a message; stop here</source>
        <translation>Eine Meldung schließen; hier aufhören</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Für später lassen</translation>
    </message>
    <message>
        <source>Show the answer; then as suggested</source>
        <translation>Die Antwort zeigen; dann wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Take the latest answer back</source>
        <translation>Die letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Tick or untick the topic that has the focus</source>
        <translation>Das Thema mit dem Fokus an- oder abhaken</translation>
    </message>
    <message>
        <source>Wrong, right</source>
        <translation>Falsch, richtig</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Blocks that are planned already stay until the plan changes; then they are about this part.</source>
        <translation>Schon geplante Blöcke bleiben, bis sich der Plan ändert; dann handeln sie von diesem Teil.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chapter 3</source>
        <translation>Kapitel 3</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>No topic of the road has a part of it. Name one yourself:</source>
        <translation>Kein Thema des Wegs hat einen Teil davon. Nenne selbst eines:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>One more topic</source>
        <translation>Noch ein Thema</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Plan with {0}</source>
        <translation>Planen mit {0}</translation>
    </message>
    <message>
        <source>The road plans it from here. Plan it from another entry.</source>
        <translation>Der Weg plant es von hier. Plane es von einem anderen Eintrag.</translation>
    </message>
    <message>
        <source>Tick the topics that you want to study from it. Space ticks.</source>
        <translation>Hake die Themen ab, die du damit lernen willst. Leertaste hakt ab.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topics that have a part of it</source>
        <translation>Themen, die einen Teil davon haben</translation>
    </message>
    <message>
        <source>What is ticked already is planned from it by the road itself.</source>
        <translation>Was schon abgehakt ist, plant der Weg selbst damit.</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Was davon</translation>
    </message>
    <message>
        <source>What of it to study</source>
        <translation>Was davon zu lernen ist</translation>
    </message>
    <message>
        <source>Write what of it you want to study for that topic.</source>
        <translation>Schreib, was du davon für dieses Thema lernen willst.</translation>
    </message>
    <message>
        <source>{topic}: {minutes}. {part}</source>
        <translation>{topic}: {minutes}. {part}</translation>
    </message>
</context>
<context>
    <name>PlannedCard</name>
    <message>
        <source>Planned for today</source>
        <translation>Geplant für heute</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message numerus="yes">
        <source>%Ln commit(s)</source>
        <translation>
            <numerusform>%Ln Commit</numerusform>
            <numerusform>%Ln Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mend(s) added to the list. Ctrl+Z takes back.</source>
        <translation>
            <numerusform>%Ln Punkt auf die Liste gesetzt. Strg+Z nimmt es zurück.</numerusform>
            <numerusform>%Ln Punkte auf die Liste gesetzt. Strg+Z nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>About text, topics and git commands</source>
        <translation>Text für das Über-Feld, Themen und Git-Befehle</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Einen Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Added: {0}.</source>
        <translation>Neu: {0}.</translation>
    </message>
    <message>
        <source>Archive the project, or bring it back</source>
        <translation>Das Projekt archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>As before: {0}.</source>
        <translation>Wie vorher: {0}.</translation>
    </message>
    <message>
        <source>Back to the checklist</source>
        <translation>Zurück zur Checkliste</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Check the repository, or stop</source>
        <translation>Das Repository prüfen, oder abbrechen</translation>
    </message>
    <message>
        <source>Checked.</source>
        <translation>Geprüft.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose another template</source>
        <translation>Eine andere Vorlage wählen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Done looks like: {0}</source>
        <translation>Erledigt heißt: {0}</translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation>Den Punkt bearbeiten</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Fill in what only you know</source>
        <translation>Ausfüllen, was nur du weißt</translation>
    </message>
    <message>
        <source>Finish one that is proposed</source>
        <translation>Eines der vorgeschlagenen fertig machen</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>From yours to the new one</source>
        <translation>Von deiner zur neuen Fassung</translation>
    </message>
    <message>
        <source>Go one step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Go to another item</source>
        <translation>Zu einem anderen Punkt</translation>
    </message>
    <message>
        <source>Go to another project</source>
        <translation>Zu einem anderen Projekt</translation>
    </message>
    <message>
        <source>Gradus would write what it wrote before.</source>
        <translation>Gradus würde schreiben, was es schon geschrieben hat.</translation>
    </message>
    <message>
        <source>Hide what was taken off</source>
        <translation>Ausblenden, was weggenommen wurde</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Let the check of the item decide again</source>
        <translation>Wieder die Prüfung des Punktes entscheiden lassen</translation>
    </message>
    <message>
        <source>Look at my repositories</source>
        <translation>Meine Repositorys ansehen</translation>
    </message>
    <message>
        <source>Make a project of the chosen one</source>
        <translation>Das gewählte zum Projekt machen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Move the item</source>
        <translation>Den Punkt verschieben</translation>
    </message>
    <message>
        <source>Move the project</source>
        <translation>Das Projekt verschieben</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Als Nächstes: {0}</translation>
    </message>
    <message>
        <source>Nothing to write: your words are kept as they are.</source>
        <translation>Nichts zu schreiben: deine Worte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing to write: {0} is up to date.</source>
        <translation>Nichts zu schreiben: {0} ist aktuell.</translation>
    </message>
    <message>
        <source>Of the files in the folder, which are not committed.</source>
        <translation>Von den Dateien im Ordner, die nicht committet sind.</translation>
    </message>
    <message>
        <source>Of what is committed.</source>
        <translation>Von dem, was committet ist.</translation>
    </message>
    <message>
        <source>Open again: {0}.</source>
        <translation>Wieder offen: {0}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Das Projekt öffnen</translation>
    </message>
    <message>
        <source>Other files: licence, .gitignore, citation, model card, CI</source>
        <translation>Andere Dateien: Lizenz, .gitignore, Zitat, Modellkarte, CI</translation>
    </message>
    <message>
        <source>Put back {0} as it was</source>
        <translation>{0} zurücksetzen, wie es war</translation>
    </message>
    <message>
        <source>Put the README back as it was</source>
        <translation>Die README zurücksetzen, wie sie war</translation>
    </message>
    <message>
        <source>README: page, Markdown, changes</source>
        <translation>README: Seite, Markdown, Änderungen</translation>
    </message>
    <message>
        <source>Renewed: {0}.</source>
        <translation>Erneuert: {0}.</translation>
    </message>
    <message>
        <source>Review the changes</source>
        <translation>Die Änderungen ansehen</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Liefern</translation>
    </message>
    <message>
        <source>Show all checks, or the checklist</source>
        <translation>Alle Prüfungen oder die Checkliste zeigen</translation>
    </message>
    <message>
        <source>Show all findings of the README</source>
        <translation>Alle Befunde zur README zeigen</translation>
    </message>
    <message>
        <source>Show another stage</source>
        <translation>Eine andere Etappe zeigen</translation>
    </message>
    <message>
        <source>Show or hide the archive</source>
        <translation>Das Archiv zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide what was taken off</source>
        <translation>Zeigen oder ausblenden, was weggenommen wurde</translation>
    </message>
    <message>
        <source>Show {0} taken off</source>
        <translation>{0} weggenommene zeigen</translation>
    </message>
    <message>
        <source>Start the timer of the block it was opened from</source>
        <translation>Den Timer des Blocks starten, aus dem es geöffnet wurde</translation>
    </message>
    <message>
        <source>Stop looking, or go back</source>
        <translation>Nicht weiter suchen, oder zurück</translation>
    </message>
    <message>
        <source>Take back, do again</source>
        <translation>Zurücknehmen, wiederherstellen</translation>
    </message>
    <message>
        <source>Take new</source>
        <translation>Neue nehmen</translation>
    </message>
    <message>
        <source>Take the item off the list, or bring it back</source>
        <translation>Den Punkt von der Liste nehmen oder zurückholen</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Erzählen</translation>
    </message>
    <message>
        <source>Tick the item</source>
        <translation>Den Punkt abhaken</translation>
    </message>
    <message>
        <source>Ticked: {0}.</source>
        <translation>Abgehakt: {0}.</translation>
    </message>
    <message>
        <source>Title, folder, dates, links and notes</source>
        <translation>Titel, Ordner, Daten, Links und Notizen</translation>
    </message>
    <message>
        <source>What Gradus would change</source>
        <translation>Was Gradus ändern würde</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Was du geändert hast</translation>
    </message>
    <message>
        <source>Write it like 2026-12-31, or leave it empty.</source>
        <translation>Schreib es wie 2026-12-31, oder lass es leer.</translation>
    </message>
    <message>
        <source>Write the README that is shown</source>
        <translation>Die gezeigte README schreiben</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>bare</source>
        <translation>ohne Arbeitsdateien</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag geändert</numerusform>
            <numerusform>vor %Ln Tagen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>changed today</source>
        <translation>heute geändert</translation>
    </message>
    <message>
        <source>changes not committed</source>
        <translation>Änderungen nicht committet</translation>
    </message>
    <message>
        <source>checked {0}</source>
        <translation>geprüft {0}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>ab {0}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>no commit yet</source>
        <translation>noch kein Commit</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>not found yet</source>
        <translation>noch nicht gefunden</translation>
    </message>
    <message>
        <source>nothing on its list yet</source>
        <translation>noch nichts auf der Liste</translation>
    </message>
    <message>
        <source>of 100. Nothing would raise it.</source>
        <translation>von 100. Nichts würde es erhöhen.</translation>
    </message>
    <message>
        <source>of 100. One mend would raise it:</source>
        <translation>von 100. Eine Behebung würde es erhöhen:</translation>
    </message>
    <message>
        <source>of 100. Two mends would raise it most:</source>
        <translation>von 100. Zwei Behebungen würden es am meisten erhöhen:</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>weggenommen</translation>
    </message>
    <message>
        <source>taught by {0}</source>
        <translation>gelehrt von {0}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>vor {0} h</translation>
    </message>
    <message>
        <source>{0} is no date.</source>
        <translation>{0} ist kein Datum.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>vor {0} min</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} passed, {1} failed, {2} cannot tell</source>
        <translation>{0} bestanden, {1} nicht, {2} unklar</translation>
    </message>
    <message>
        <source>{0} would be made:</source>
        <translation>{0} würde angelegt:</translation>
    </message>
    <message>
        <source>{0} would change like this:</source>
        <translation>{0} würde so geändert:</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} done</source>
        <translation>{0}, {1} von {2} erledigt</translation>
    </message>
    <message>
        <source>{0}: nothing is known for it any more</source>
        <translation>{0}: dazu ist nichts mehr bekannt</translation>
    </message>
    <message>
        <source>{0}: the words are yours</source>
        <translation>{0}: die Worte sind deine</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>A block of your plan is about this. P starts its timer.</source>
        <translation>Ein Block deines Plans gehört dazu. P startet seinen Timer.</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card {0}</source>
        <translation>Karte {0}</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Choose a card to read it here.</source>
        <translation>Wähle eine Karte, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The cards show here once the note is in order.</source>
        <translation>Die Karten erscheinen hier, sobald die Notiz in Ordnung ist.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Line {0}: {1} {2}</source>
        <translation>Zeile {0}: {1} {2}</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>Keine Fehler.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open at this line</source>
        <translation>An dieser Zeile öffnen</translation>
    </message>
    <message>
        <source>The cards that you already have stay as they are. Your own files are read again as soon as you mend them.</source>
        <translation>Die Karten, die du schon hast, bleiben, wie sie sind. Deine eigenen Dateien werden neu gelesen, sobald du sie verbesserst.</translation>
    </message>
    <message>
        <source>The list is copied.</source>
        <translation>Die Liste ist kopiert.</translation>
    </message>
</context>
<context>
    <name>ProblemsLine</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{0}. Show them</source>
        <translation>{0}. Zeigen</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>ProjectWork</name>
    <message>
        <source>Done again: {0}.</source>
        <translation>Wiederhergestellt: {0}.</translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation>Zurückgenommen: {0}.</translation>
    </message>
    <message>
        <source>The repository has changed. C checks it again.</source>
        <translation>Das Repository hat sich geändert. C prüft es erneut.</translation>
    </message>
    <message>
        <source>{0} is no text that lies in the folder.</source>
        <translation>{0} ist kein Text im Ordner.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>About text and git commands of {0}</source>
        <translation>Über-Text und Git-Befehle von {0}</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Fertig machen</translation>
    </message>
    <message>
        <source>Finish {0}</source>
        <translation>{0} fertig machen</translation>
    </message>
    <message>
        <source>For GitHub: text and commands</source>
        <translation>Für GitHub: Text und Befehle</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message numerus="yes">
        <source>%Ln card(s) still wait today.</source>
        <translation>
            <numerusform>%Ln Karte wartet heute noch.</numerusform>
            <numerusform>%Ln Karten warten heute noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) wait for the next step.</source>
        <translation>
            <numerusform>%Ln Karte wartet auf den nächsten Schritt.</numerusform>
            <numerusform>%Ln Karten warten auf den nächsten Schritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A check: {0} counts as known, though nobody asked.</source>
        <translation>Eine Prüfung: {0} zählt als bekannt, obwohl niemand gefragt hat.</translation>
    </message>
    <message>
        <source>Again, Hard, Good, Easy</source>
        <translation>Nochmal, Schwer, Gut, Leicht</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Beantwortet.</translation>
    </message>
    <message>
        <source>Back until tomorrow: not learned yet</source>
        <translation>Zurück bis morgen: noch nicht gelernt</translation>
    </message>
    <message>
        <source>Buried until tomorrow.</source>
        <translation>Zurückgestellt bis morgen.</translation>
    </message>
    <message>
        <source>Bury: back until tomorrow</source>
        <translation>Zurückstellen: kommt morgen wieder</translation>
    </message>
    <message>
        <source>Close a message; end the quiz</source>
        <translation>Eine Meldung schließen; das Quiz beenden</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal tun</translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation>Wiederhergestellt: {0}.</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Fertig für heute</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>Die Karte bearbeiten</translation>
    </message>
    <message>
        <source>Flag, or take the flag away</source>
        <translation>Markieren oder die Markierung entfernen</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>Markiert.</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten %Ln time(s).</source>
        <translation>
            <numerusform>%Ln Mal vergessen.</numerusform>
            <numerusform>%Ln Mal vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {0} of {1} minutes.</source>
        <translation>In {0} von {1} Minuten.</translation>
    </message>
    <message>
        <source>In {0}.</source>
        <translation>In {0}.</translation>
    </message>
    <message>
        <source>Larger or smaller text on cards</source>
        <translation>Größerer oder kleinerer Text auf Karten</translation>
    </message>
    <message>
        <source>Moved to another day.</source>
        <translation>Auf einen anderen Tag verlegt.</translation>
    </message>
    <message>
        <source>No card comes back sooner or later for it.</source>
        <translation>Keine Karte kommt deshalb früher oder später wieder.</translation>
    </message>
    <message>
        <source>No card is due.</source>
        <translation>Keine Karte ist fällig.</translation>
    </message>
    <message>
        <source>Not answered: {0}.</source>
        <translation>Nicht beantwortet: {0}.</translation>
    </message>
    <message>
        <source>Not learned yet: put back until tomorrow.</source>
        <translation>Noch nicht gelernt: zurückgelegt bis morgen.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Play the sound of the card again</source>
        <translation>Den Ton der Karte noch einmal abspielen</translation>
    </message>
    <message>
        <source>Reset: the card is new again.</source>
        <translation>Zurückgesetzt: die Karte ist wieder neu.</translation>
    </message>
    <message>
        <source>Rewrite it (E) or suspend it (@).</source>
        <translation>Schreib sie um (E) oder setz sie aus (@).</translation>
    </message>
    <message>
        <source>Rewrite it (E), suspend it (@), or repeat “{0}” first: {1} known.</source>
        <translation>Schreib sie um (E), setz sie aus (@), oder wiederhole zuerst „{0}“: {1} davon kannst du.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Show the answer; then rate as suggested</source>
        <translation>Die Antwort zeigen; dann bewerten wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Suspend: not asked any more</source>
        <translation>Aussetzen: wird nicht mehr gefragt</translation>
    </message>
    <message>
        <source>Suspended: it is not asked any more.</source>
        <translation>Ausgesetzt: sie wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Zurücknehmen, was zuletzt getan wurde</translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation>Zurückgenommen: {0}.</translation>
    </message>
    <message>
        <source>Text size {0}</source>
        <translation>Textgröße {0}</translation>
    </message>
    <message>
        <source>The flag is gone.</source>
        <translation>Die Markierung ist weg.</translation>
    </message>
    <message>
        <source>The next card comes back at {0}</source>
        <translation>Die nächste Karte kommt um {0} wieder</translation>
    </message>
    <message>
        <source>The ten-minute quiz is done</source>
        <translation>Das Zehn-Minuten-Quiz ist fertig</translation>
    </message>
    <message>
        <source>The usual size of text</source>
        <translation>Die übliche Textgröße</translation>
    </message>
    <message>
        <source>There was nothing to ask</source>
        <translation>Es gab nichts zu fragen</translation>
    </message>
    <message>
        <source>This quiz is done</source>
        <translation>Dieses Quiz ist fertig</translation>
    </message>
    <message>
        <source>Tomorrow brings no cards.</source>
        <translation>Morgen kommen keine Karten.</translation>
    </message>
    <message>
        <source>Tomorrow brings {0}, about {1}.</source>
        <translation>Morgen kommen {0}, etwa {1}.</translation>
    </message>
    <message>
        <source>U takes it back.</source>
        <translation>U nimmt es zurück.</translation>
    </message>
    <message>
        <source>Unsuspended.</source>
        <translation>Wieder dabei.</translation>
    </message>
    <message>
        <source>What you did last in the quiz was not saved.</source>
        <translation>Was du zuletzt im Quiz getan hast, wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Why the last interval</source>
        <translation>Warum das letzte Intervall</translation>
    </message>
    <message>
        <source>burying</source>
        <translation>das Zurückstellen</translation>
    </message>
    <message>
        <source>suspending</source>
        <translation>das Aussetzen</translation>
    </message>
    <message>
        <source>taking the flag away</source>
        <translation>das Entfernen der Markierung</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>the flag</source>
        <translation>die Markierung</translation>
    </message>
    <message>
        <source>the other day</source>
        <translation>den anderen Tag</translation>
    </message>
    <message>
        <source>the reset</source>
        <translation>das Zurücksetzen</translation>
    </message>
    <message>
        <source>unsuspending</source>
        <translation>das Wiederaufnehmen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} right</source>
        <translation>{0} richtig</translation>
    </message>
    <message>
        <source>{0} right at once</source>
        <translation>{0} sofort richtig</translation>
    </message>
    <message>
        <source>“not learned yet”</source>
        <translation>„noch nicht gelernt“</translation>
    </message>
</context>
<context>
    <name>RatingButton</name>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>{0}, next in {1}</source>
        <translation>{0}, nächste in {1}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading the decks…</source>
        <translation>Die Stapel werden gelesen …</translation>
    </message>
</context>
<context>
    <name>ReadmeSide</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Close to GitHub</source>
        <translation>Wie auf GitHub</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>How the README is shown</source>
        <translation>Wie die README gezeigt wird</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>README</source>
        <translation>README</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>ReadmeView</name>
    <message>
        <source>GitHub cuts a README here, after 500 KiB.</source>
        <translation>GitHub schneidet eine README hier ab, nach 500 KiB.</translation>
    </message>
    <message>
        <source>Preview, close to GitHub</source>
        <translation>Vorschau, fast wie auf GitHub</translation>
    </message>
    <message>
        <source>This is too large to be shown whole; a part is left out.</source>
        <translation>Das ist zu groß, um ganz gezeigt zu werden; ein Teil fehlt hier.</translation>
    </message>
</context>
<context>
    <name>ReadmeWork</name>
    <message>
        <source>Mended in the text; nothing is written yet.</source>
        <translation>Im Text behoben; noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Write or drop your own edits first.</source>
        <translation>Schreibe oder verwirf erst deine eigenen Änderungen.</translation>
    </message>
    <message>
        <source>{0} is written, and can be put back as it was. Commit it yourself.</source>
        <translation>{0} ist geschrieben und kann zurückgesetzt werden. Committe sie selbst.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Gradus cannot start</source>
        <translation>Gradus kann nicht starten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Begins in {0}, for {1}.</source>
        <translation>Beginnt in {0}, für {1}.</translation>
    </message>
    <message>
        <source>Begins now, for {0}.</source>
        <translation>Beginnt jetzt, für {0}.</translation>
    </message>
    <message>
        <source>They wait for today.</source>
        <translation>Sie warten für heute.</translation>
    </message>
    <message>
        <source>This system has no tray, so nothing can notify you here and Gradus cannot stay open unseen. The plan that you write as a calendar file carries alarms: show it in a calendar program, and that reminds you.</source>
        <translation>Dieses System hat keine Leiste für Symbole, also kann dich hier nichts benachrichtigen, und Gradus kann nicht unsichtbar offen bleiben. Der Plan, den du als Kalenderdatei schreibst, enthält Alarme: zeig ihn in einem Kalenderprogramm, dann erinnert dich das.</translation>
    </message>
    <message>
        <source>{0} to ask</source>
        <translation>{0} zu fragen</translation>
    </message>
</context>
<context>
    <name>RepositoriesScreen</name>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>All repositories, latest first</source>
        <translation>Alle Repositorys, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>For GitHub: text and commands</source>
        <translation>Für GitHub: Text und Befehle</translation>
    </message>
    <message>
        <source>Looking for the ones worth finishing…</source>
        <translation>Gesucht wird, was fertig zu machen lohnt …</translation>
    </message>
    <message>
        <source>Make it a project</source>
        <translation>Zum Projekt machen</translation>
    </message>
    <message>
        <source>My repositories</source>
        <translation>Meine Repositorys</translation>
    </message>
</context>
<context>
    <name>RepositoriesWork</name>
    <message>
        <source>Choose the folder of your repositories</source>
        <translation>Wähle den Ordner deiner Repositorys</translation>
    </message>
    <message>
        <source>Nothing here needs a mend, or nothing here holds code.</source>
        <translation>Hier ist nichts zu beheben, oder hier liegt kein Code.</translation>
    </message>
    <message>
        <source>Stopped. F looks again.</source>
        <translation>Abgebrochen. F sucht erneut.</translation>
    </message>
    <message>
        <source>There is no repository in this folder.</source>
        <translation>In diesem Ordner ist kein Repository.</translation>
    </message>
    <message>
        <source>Worth finishing: the ones with most work in them and least left to do</source>
        <translation>Lohnt sich: die mit der meisten Arbeit darin und dem kleinsten Rest</translation>
    </message>
</context>
<context>
    <name>RescheduleDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Days from today, or a date</source>
        <translation>Tage ab heute, oder ein Datum</translation>
    </message>
    <message>
        <source>In how many days, or on which date? 0 is today.</source>
        <translation>In wie vielen Tagen oder an welchem Datum? 0 ist heute.</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>That is no day from today on.</source>
        <translation>Das ist kein Tag ab heute.</translation>
    </message>
</context>
<context>
    <name>ResetDialog</name>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Make new</source>
        <translation>Neu machen</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>By topic</source>
        <translation>Nach Thema</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>RetentionControl</name>
    <message>
        <source>About {0}, {1} or {2} minutes a day</source>
        <translation>Etwa {0}, {1} oder {2} Minuten pro Tag</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>Wie gründlich</translation>
    </message>
</context>
<context>
    <name>RetentionPanel</name>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>True retention</source>
        <translation>Tatsächlicher Abruf</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>mature</source>
        <translation>reif</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>gewusst</translation>
    </message>
    <message>
        <source>what you ask for</source>
        <translation>was du verlangst</translation>
    </message>
    <message>
        <source>young</source>
        <translation>jung</translation>
    </message>
    <message>
        <source>{0} of young cards and {1} of mature ones were recalled. A card is mature once its interval is 21 days.</source>
        <translation>{0} der jungen und {1} der reifen Karten wurden gewusst. Eine Karte ist reif, sobald ihr Intervall 21 Tage beträgt.</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} of {3} recalled</source>
        <translation>{0}, {1}: {2} von {3} gewusst</translation>
    </message>
</context>
<context>
    <name>RoadList</name>
    <message>
        <source>Topics as a list</source>
        <translation>Themen als Liste</translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) found. Enter goes to the first.</source>
        <translation>
            <numerusform>%Ln Thema gefunden. Enter geht dorthin.</numerusform>
            <numerusform>%Ln Themen gefunden. Enter geht zum ersten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A branch to choose.</source>
        <translation>Ein Zweig zur Wahl.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Can start now</source>
        <translation>Kann beginnen</translation>
    </message>
    <message>
        <source>Close a message, or leave the search</source>
        <translation>Eine Meldung schließen oder die Suche verlassen</translation>
    </message>
    <message>
        <source>Continue {0}.</source>
        <translation>Weiter mit {0}.</translation>
    </message>
    <message>
        <source>Find a topic; letters do as well</source>
        <translation>Ein Thema finden; Buchstaben gehen auch</translation>
    </message>
    <message>
        <source>Go from topic to topic</source>
        <translation>Von Thema zu Thema gehen</translation>
    </message>
    <message>
        <source>Go to the next topic found</source>
        <translation>Zum nächsten gefundenen Thema</translation>
    </message>
    <message>
        <source>Grey topics wait for what they build on.</source>
        <translation>Graue Themen warten auf das, worauf sie aufbauen.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Leads to {0}.</source>
        <translation>Führt zu {0}.</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Beherrscht</translation>
    </message>
    <message>
        <source>Move the graph</source>
        <translation>Den Graphen bewegen</translation>
    </message>
    <message>
        <source>No topic has these words in its title or area.</source>
        <translation>Kein Thema hat diese Wörter in Titel oder Bereich.</translation>
    </message>
    <message>
        <source>Show path, graph or list</source>
        <translation>Pfad, Graph oder Liste zeigen</translation>
    </message>
    <message>
        <source>Show the graph larger or smaller</source>
        <translation>Den Graphen größer oder kleiner zeigen</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Den ganzen Graphen zeigen</translation>
    </message>
    <message>
        <source>Start next {0}.</source>
        <translation>Beginne als Nächstes {0}.</translation>
    </message>
    <message>
        <source>Start with {0}.</source>
        <translation>Beginne mit {0}.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Waits for {0}.</source>
        <translation>Wartet auf {0}.</translation>
    </message>
    <message>
        <source>You can start it now.</source>
        <translation>Du kannst es jetzt beginnen.</translation>
    </message>
    <message>
        <source>You have begun it.</source>
        <translation>Du hast es begonnen.</translation>
    </message>
    <message>
        <source>You know every topic of the road.</source>
        <translation>Du kannst jedes Thema des Wegs.</translation>
    </message>
    <message>
        <source>You know it.</source>
        <translation>Du kannst es.</translation>
    </message>
    <message>
        <source>{0} (branch)</source>
        <translation>{0} (Zweig)</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} mastered</source>
        <translation>{0} beherrscht</translation>
    </message>
    <message>
        <source>{0} of {1} h</source>
        <translation>{0} von {1} h</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0}. {1}: {2}</source>
        <translation>{0}. {1}: {2}</translation>
    </message>
</context>
<context>
    <name>RoadmapCard</name>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A day holds less than one block. Raise the limit or shorten blocks.</source>
        <translation>Ein Tag fasst weniger als einen Block. Erhöhe die Grenze oder kürze die Blöcke.</translation>
    </message>
    <message>
        <source>A topic gets less than one block a day. Raise it or shorten blocks.</source>
        <translation>Ein Thema bekommt weniger als einen Block pro Tag. Erhöhe es oder kürze die Blöcke.</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Höchstens pro Tag</translation>
    </message>
    <message>
        <source>Blocks last a multiple of {0} minutes.</source>
        <translation>Blöcke dauern ein Vielfaches von {0} Minuten.</translation>
    </message>
    <message>
        <source>Break after a block</source>
        <translation>Pause nach einem Block</translation>
    </message>
    <message>
        <source>Length of a block</source>
        <translation>Länge eines Blocks</translation>
    </message>
    <message>
        <source>One topic, at most a day</source>
        <translation>Ein Thema, höchstens pro Tag</translation>
    </message>
    <message>
        <source>Reviews come first each day. Two or three topics in turns are remembered better than one alone. The weekly review lies on the last free day of the week.</source>
        <translation>Wiederholungen kommen jeden Tag zuerst. Zwei oder drei Themen im Wechsel bleiben besser im Gedächtnis als eines allein. Der Wochenrückblick liegt am letzten freien Tag der Woche.</translation>
    </message>
    <message>
        <source>Reviews, at most a day</source>
        <translation>Wiederholungen, höchstens pro Tag</translation>
    </message>
    <message>
        <source>Topics that take turns</source>
        <translation>Themen im Wechsel</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message numerus="yes">
        <source>All %Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>Alle %Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>README checks</source>
        <translation>README-Prüfungen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}, {1} points</source>
        <translation>{0}, {1} Punkte</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>Choose a dev kit</source>
        <translation>Ein Dev-Kit wählen</translation>
    </message>
    <message>
        <source>Compare courses</source>
        <translation>Kurse vergleichen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Free time…</source>
        <translation>Freie Zeit …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Nothing is lost. Your cards are where they were.</source>
        <translation>Nichts ist verloren. Deine Karten sind, wo sie waren.</translation>
    </message>
    <message>
        <source>Open the topic</source>
        <translation>Das Thema öffnen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Say when you are free. Reviews come first, then learning and projects in the time that is left.</source>
        <translation>Sag, wann du frei bist. Wiederholungen kommen zuerst, dann Lernen und Projekte in der übrigen Zeit.</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>Jetzt zeigen</translation>
    </message>
    <message>
        <source>The quiz did not open</source>
        <translation>Das Quiz ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your week, planned around your free time</source>
        <translation>Deine Woche, um deine freie Zeit geplant</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search cards</source>
        <translation>Karten durchsuchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search settings (Ctrl+F)</source>
        <translation>Einstellungen suchen (Strg+F)</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>Was folgen kann</translation>
    </message>
    <message>
        <source>Words, or filters such as is:due. F1 lists them.</source>
        <translation>Wörter, oder Filter wie is:due. F1 zählt sie auf.</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Wie man sucht</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&apos;where&apos; of the exercise turns away {0} draws in a row.</source>
        <translation>&apos;where&apos; der Aufgabe weist {0} Ziehungen in Folge ab.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not fit after &apos;{1}:&apos;.</source>
        <translation>&apos;{0}&apos; passt nicht nach &apos;{1}:&apos;.</translation>
    </message>
    <message>
        <source>&apos;{0}:&apos; needs a value.</source>
        <translation>&apos;{0}:&apos; braucht einen Wert.</translation>
    </message>
    <message>
        <source>.gitignore keeps local files out</source>
        <translation>.gitignore hält lokale Dateien fern</translation>
    </message>
    <message>
        <source>1 Python file</source>
        <translation>1 Python-Datei</translation>
    </message>
    <message>
        <source>1 badge</source>
        <translation>1 Plakette</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1 Commit</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 dependency</source>
        <translation>1 Abhängigkeit</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 function</source>
        <translation>1 Funktion</translation>
    </message>
    <message>
        <source>1 library</source>
        <translation>1 Bibliothek</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Link</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Zahl</translation>
    </message>
    <message>
        <source>1 test function</source>
        <translation>1 Testfunktion</translation>
    </message>
    <message>
        <source>A block of {0} minutes is not possible.</source>
        <translation>Ein Block von {0} Minuten ist nicht möglich.</translation>
    </message>
    <message>
        <source>A choice note needs 2 to {0} options.</source>
        <translation>Eine Auswahl-Notiz braucht 2 bis {0} Möglichkeiten.</translation>
    </message>
    <message>
        <source>A closing bracket has no opening one.</source>
        <translation>Eine schließende Klammer hat keine öffnende.</translation>
    </message>
    <message>
        <source>A cloze crosses the border of a formula or of code.</source>
        <translation>Eine Lücke überschreitet die Grenze einer Formel oder von Code.</translation>
    </message>
    <message>
        <source>A cloze hides nothing.</source>
        <translation>Eine Lücke verbirgt nichts.</translation>
    </message>
    <message>
        <source>A cloze is not closed.</source>
        <translation>Eine Lücke ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A cloze spans an empty line.</source>
        <translation>Eine Lücke geht über eine leere Zeile.</translation>
    </message>
    <message>
        <source>A cloze stands inside another one.</source>
        <translation>Eine Lücke steht in einer anderen.</translation>
    </message>
    <message>
        <source>A cloze&apos;s number is not between 1 and {0}.</source>
        <translation>Die Nummer einer Lücke liegt nicht zwischen 1 und {0}.</translation>
    </message>
    <message>
        <source>A container has a base image with a fixed tag</source>
        <translation>Ein Container hat ein Basis-Image mit festem Tag</translation>
    </message>
    <message>
        <source>A dead link costs trust, and the reader the way to what it should have shown.</source>
        <translation>Ein toter Link kostet Vertrauen, und dem Leser den Weg zu dem, was er zeigen sollte.</translation>
    </message>
    <message>
        <source>A figure has no &apos;low&apos;.</source>
        <translation>Einer Zahl fehlt &apos;low&apos;.</translation>
    </message>
    <message>
        <source>A file cannot be written: {0}.</source>
        <translation>Eine Datei kann nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>A file of that move has changed since, so nothing was moved.</source>
        <translation>Eine Datei dieser Verschiebung hat sich seither geändert, also wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>A first-level heading stands in the deck.</source>
        <translation>Im Stapel steht eine Überschrift erster Ebene.</translation>
    </message>
    <message>
        <source>A key of it has too many parts.</source>
        <translation>Einer seiner Schlüssel hat zu viele Teile.</translation>
    </message>
    <message>
        <source>A link has no address.</source>
        <translation>Ein Link hat keine Adresse.</translation>
    </message>
    <message>
        <source>A linter or formatter is configured</source>
        <translation>Ein Linter oder Formatierer ist eingerichtet</translation>
    </message>
    <message>
        <source>A model or dataset card has its front matter</source>
        <translation>Eine Modell- oder Datenkarte hat ihren Vorspann</translation>
    </message>
    <message>
        <source>A new release of one library next year can change the results, or keep the code from starting.</source>
        <translation>Eine neue Version einer Bibliothek kann nächstes Jahr die Ergebnisse ändern oder den Code am Start hindern.</translation>
    </message>
    <message>
        <source>A note of type &apos;{0}&apos; has no attribute {1}.</source>
        <translation>Eine Notiz vom Typ &apos;{0}&apos; hat kein Attribut {1}.</translation>
    </message>
    <message>
        <source>A number says nothing alone; beside a baseline on the same split it shows what the work brought.</source>
        <translation>Eine Zahl allein sagt nichts; neben einer Basis auf derselben Aufteilung zeigt sie, was die Arbeit gebracht hat.</translation>
    </message>
    <message>
        <source>A number that no file holds cannot be traced, and the two drift apart with the next run.</source>
        <translation>Eine Zahl, die in keiner Datei steht, lässt sich nicht verfolgen, und mit dem nächsten Lauf laufen beide auseinander.</translation>
    </message>
    <message>
        <source>A numeric note needs a number as its answer.</source>
        <translation>Eine Zahl-Notiz braucht eine Zahl als Antwort.</translation>
    </message>
    <message>
        <source>A path leads into somebody&apos;s home folder.</source>
        <translation>Ein Pfad führt in den Home-Ordner einer Person.</translation>
    </message>
    <message>
        <source>A picture has no description.</source>
        <translation>Ein Bild hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>A picture is understood before the first sentence; without alternative text a screen reader is silent.</source>
        <translation>Ein Bild versteht man vor dem ersten Satz; ohne Alternativtext schweigt ein Bildschirmleser.</translation>
    </message>
    <message>
        <source>A picture or a demo shows the result</source>
        <translation>Ein Bild oder eine Demo zeigt das Ergebnis</translation>
    </message>
    <message>
        <source>A price has no dollars.</source>
        <translation>Einem Preis fehlen Dollar.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A reader decides within seconds; one short sentence with the problem and the result is all that gets read.</source>
        <translation>Ein Leser entscheidet in Sekunden; ein kurzer Satz mit Problem und Ergebnis ist alles, was gelesen wird.</translation>
    </message>
    <message>
        <source>A reviewer wants to run both without reading the code first.</source>
        <translation>Wer prüft, will beides ausführen, ohne erst den Code zu lesen.</translation>
    </message>
    <message>
        <source>A scaler that has seen the test rows leaks them into training, and the score is too good.</source>
        <translation>Ein Skalierer, der die Testzeilen gesehen hat, trägt sie ins Training, und das Ergebnis ist zu gut.</translation>
    </message>
    <message>
        <source>A secret was committed. Revoke it and take it out of history before you push.</source>
        <translation>Ein Geheimnis wurde committet. Widerrufe es und nimm es aus der Historie, bevor du pushst.</translation>
    </message>
    <message>
        <source>A service that starts but cannot predict is found by its users first.</source>
        <translation>Ein Dienst, der startet, aber nicht vorhersagen kann, fällt zuerst seinen Nutzern auf.</translation>
    </message>
    <message>
        <source>A table shows results beside a baseline.</source>
        <translation>Eine Tabelle zeigt Ergebnisse neben einer Basis.</translation>
    </message>
    <message>
        <source>A test asks the service.</source>
        <translation>Ein Test fragt den Dienst.</translation>
    </message>
    <message>
        <source>A typed note needs an answer.</source>
        <translation>Eine getippte Notiz braucht eine Antwort.</translation>
    </message>
    <message>
        <source>A week cannot be made easier by {0}.</source>
        <translation>Eine Woche lässt sich nicht mit {0} erleichtern.</translation>
    </message>
    <message>
        <source>A word or a filter is missing before &apos;{0}&apos;.</source>
        <translation>Vor &apos;{0}&apos; fehlt ein Wort oder ein Filter.</translation>
    </message>
    <message>
        <source>Add .github/workflows/tests.yml that installs the project and runs pytest on push.</source>
        <translation>Füge .github/workflows/tests.yml hinzu, das das Projekt installiert und bei jedem Push pytest ausführt.</translation>
    </message>
    <message>
        <source>Add .venv/, __pycache__/, .ipynb_checkpoints/, .env and .DS_Store to .gitignore, and `git rm --cached` what is tracked.</source>
        <translation>Trage .venv/, __pycache__/, .ipynb_checkpoints/, .env und .DS_Store in .gitignore ein, und `git rm --cached`, was verfolgt wird.</translation>
    </message>
    <message>
        <source>Add a Dockerfile whose FROM names a version, such as python:3.12-slim.</source>
        <translation>Füge ein Dockerfile hinzu, dessen FROM eine Version nennt, etwa python:3.12-slim.</translation>
    </message>
    <message>
        <source>Add a [tool.ruff] table to pyproject.toml and run `ruff check --fix`.</source>
        <translation>Füge eine Tabelle [tool.ruff] in pyproject.toml ein und führe `ruff check --fix` aus.</translation>
    </message>
    <message>
        <source>Add a block and mark it as done with them.</source>
        <translation>Füge einen Block hinzu und markiere ihn mit ihnen als erledigt.</translation>
    </message>
    <message>
        <source>Add a fenced bash block with at most three commands, and name only scripts that are in the repository.</source>
        <translation>Füge einen bash-Block mit höchstens drei Befehlen ein, und nenne nur Skripte, die im Repository liegen.</translation>
    </message>
    <message>
        <source>Add a heading and two sentences for each section that is missing.</source>
        <translation>Füge für jeden fehlenden Abschnitt eine Überschrift und zwei Sätze ein.</translation>
    </message>
    <message>
        <source>Add a line such as &apos;{0}: Eigenvalues&apos; to the front matter.</source>
        <translation>Füge im Vorspann eine Zeile wie &apos;{0}: Eigenvalues&apos; ein.</translation>
    </message>
    <message>
        <source>Add a row for the simplest thing that could work, such as the majority class.</source>
        <translation>Füge eine Zeile für das Einfachste ein, das funktionieren könnte, etwa die häufigste Klasse.</translation>
    </message>
    <message>
        <source>Add a section Contact: your name and how to reach you.</source>
        <translation>Füge einen Abschnitt Contact ein: deinen Namen und wie man dich erreicht.</translation>
    </message>
    <message>
        <source>Add a section Data: source, licence, size and split.</source>
        <translation>Füge einen Abschnitt Data ein: Quelle, Lizenz, Größe und Aufteilung.</translation>
    </message>
    <message>
        <source>Add a section Decisions: what you chose, and what failed.</source>
        <translation>Füge einen Abschnitt Decisions ein: was du gewählt hast und was nicht ging.</translation>
    </message>
    <message>
        <source>Add a section How to reproduce with at most three commands.</source>
        <translation>Füge einen Abschnitt How to reproduce mit höchstens drei Befehlen ein.</translation>
    </message>
    <message>
        <source>Add a section Licence that names it and links to its file.</source>
        <translation>Füge einen Abschnitt Licence ein, der sie nennt und auf ihre Datei verweist.</translation>
    </message>
    <message>
        <source>Add a section Limitations: where it must not be used.</source>
        <translation>Füge einen Abschnitt Limitations ein: wofür es nicht verwendet werden darf.</translation>
    </message>
    <message>
        <source>Add a section Method: what goes in, what the model is, what comes out.</source>
        <translation>Füge einen Abschnitt Method ein: was hineingeht, was das Modell ist, was herauskommt.</translation>
    </message>
    <message>
        <source>Add a section Repository map: what lies in which folder.</source>
        <translation>Füge einen Abschnitt Repository map ein: was in welchem Ordner liegt.</translation>
    </message>
    <message>
        <source>Add a section Results: a table with metric, split, baseline and model.</source>
        <translation>Füge einen Abschnitt Results ein: eine Tabelle mit Metrik, Aufteilung, Basis und Modell.</translation>
    </message>
    <message>
        <source>Add a section Tests: what is tested, and the command that runs them.</source>
        <translation>Füge einen Abschnitt Tests ein: was getestet wird, und der Befehl, der es ausführt.</translation>
    </message>
    <message>
        <source>Add a table with metric, split and value.</source>
        <translation>Füge eine Tabelle mit Metrik, Aufteilung und Wert ein.</translation>
    </message>
    <message>
        <source>Add a table with one row a model, the baseline first, and one column a metric.</source>
        <translation>Füge eine Tabelle ein, mit einer Zeile je Modell, die Basis zuerst, und einer Spalte je Metrik.</translation>
    </message>
    <message>
        <source>Add answer=&quot;…&quot; to the heading&apos;s attribute list.</source>
        <translation>Füge answer=&quot;…&quot; in die Attributliste der Überschrift ein.</translation>
    </message>
    <message>
        <source>Add answer=10 to the heading&apos;s attribute list.</source>
        <translation>Füge answer=10 in die Attributliste der Überschrift ein.</translation>
    </message>
    <message>
        <source>Add data/ and models/ to .gitignore, or track them with DVC or Git LFS.</source>
        <translation>Trage data/ und models/ in .gitignore ein, oder verfolge sie mit DVC oder Git LFS.</translation>
    </message>
    <message>
        <source>Add each missing library to the dependencies.</source>
        <translation>Trage jede fehlende Bibliothek in die Abhängigkeiten ein.</translation>
    </message>
    <message>
        <source>Add its folder again, or edit it in another program.</source>
        <translation>Füge ihren Ordner wieder hinzu, oder bearbeite sie in einem anderen Programm.</translation>
    </message>
    <message>
        <source>Add one test of columns, types and ranges, and one that trains for a step and predicts.</source>
        <translation>Füge einen Test für Spalten, Typen und Bereiche hinzu, und einen, der einen Schritt trainiert und vorhersagt.</translation>
    </message>
    <message>
        <source>Add tests/test_data.py with one test of a function that prepares data.</source>
        <translation>Füge tests/test_data.py mit einem Test einer Funktion hinzu, die Daten aufbereitet.</translation>
    </message>
    <message>
        <source>Add the code as ```python … ```.</source>
        <translation>Füge den Code als ```python … ``` ein.</translation>
    </message>
    <message>
        <source>Add the folder again and try once more.</source>
        <translation>Füge den Ordner wieder hinzu und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Add the folder again to edit it.</source>
        <translation>Füge den Ordner wieder hinzu, um sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>Add the full text of a known licence, such as MIT or Apache-2.0, as LICENSE.</source>
        <translation>Füge den vollen Text einer bekannten Lizenz, etwa MIT oder Apache-2.0, als LICENSE hinzu.</translation>
    </message>
    <message>
        <source>Add train.py and evaluate.py, or targets train and evaluate in a Makefile.</source>
        <translation>Füge train.py und evaluate.py hinzu, oder Ziele train und evaluate in einem Makefile.</translation>
    </message>
    <message>
        <source>Add what the code prints as ```output … ```.</source>
        <translation>Füge ein, was der Code ausgibt, als ```output … ```.</translation>
    </message>
    <message>
        <source>After how many minutes a card that you forgot comes again, one number a step.</source>
        <translation>Nach wie vielen Minuten eine vergessene Karte wiederkommt, eine Zahl je Schritt.</translation>
    </message>
    <message>
        <source>After how many minutes a new card comes again until it is learned, one number a step; Again begins with the first.</source>
        <translation>Nach wie vielen Minuten eine neue Karte wiederkommt, bis sie gelernt ist, eine Zahl je Schritt; Nochmal beginnt mit der ersten.</translation>
    </message>
    <message>
        <source>After how many stretches of work the longer break comes.</source>
        <translation>Nach wie vielen Arbeitsabschnitten die längere Pause kommt.</translation>
    </message>
    <message>
        <source>All files that the commands name are in the repository.</source>
        <translation>Alle Dateien, die die Befehle nennen, liegen im Repository.</translation>
    </message>
    <message>
        <source>All name {0}.</source>
        <translation>Alle nennen {0}.</translation>
    </message>
    <message>
        <source>All seven sections are there.</source>
        <translation>Alle sieben Abschnitte sind da.</translation>
    </message>
    <message>
        <source>All work was committed on fewer than {0} days.</source>
        <translation>Die ganze Arbeit wurde an weniger als {0} Tagen committet.</translation>
    </message>
    <message>
        <source>Allow yourself to write there, or {0}</source>
        <translation>Erlaube dir, dort zu schreiben, oder {0}</translation>
    </message>
    <message>
        <source>An attribute stands twice in the list.</source>
        <translation>Ein Attribut steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>An entry does not consist of &apos;name: value&apos; lines.</source>
        <translation>Ein Eintrag besteht nicht aus Zeilen &apos;name: value&apos;.</translation>
    </message>
    <message>
        <source>An item of {0} hours cannot be planned.</source>
        <translation>Ein Punkt von {0} Stunden kann nicht geplant werden.</translation>
    </message>
    <message>
        <source>An opening bracket is not closed.</source>
        <translation>Eine öffnende Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>An option has no text.</source>
        <translation>Eine Möglichkeit hat keinen Text.</translation>
    </message>
    <message>
        <source>Annotate the functions that others call first.</source>
        <translation>Gib zuerst den Funktionen Typen, die andere aufrufen.</translation>
    </message>
    <message>
        <source>Answer it again as it is now.</source>
        <translation>Beantworte sie noch einmal, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Answer the card as it is now.</source>
        <translation>Beantworte die Karte, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Ask why a model decides</source>
        <translation>Fragen, warum ein Modell entscheidet</translation>
    </message>
    <message>
        <source>Backups cannot be written to {0}: {1}.</source>
        <translation>Sicherungen können nicht nach {0} geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>Backups cannot be written to {0}: {1}. They go to {2} instead.</source>
        <translation>Sicherungen können nicht nach {0} geschrieben werden: {1}. Sie gehen stattdessen nach {2}.</translation>
    </message>
    <message>
        <source>Badges come from the repository or its CI</source>
        <translation>Plaketten kommen aus dem Repository oder seiner CI</translation>
    </message>
    <message>
        <source>Begin the first line with &apos;## &apos; and the question.</source>
        <translation>Beginne die erste Zeile mit &apos;## &apos; und der Frage.</translation>
    </message>
    <message>
        <source>Begin with a line `# Name of the project`.</source>
        <translation>Beginne mit einer Zeile `# Name des Projekts`.</translation>
    </message>
    <message>
        <source>Begin with id,kind,title.</source>
        <translation>Beginne mit id,kind,title.</translation>
    </message>
    <message>
        <source>Begin with one sentence of at most 120 characters that names the problem, the user and the result.</source>
        <translation>Beginne mit einem Satz von höchstens 120 Zeichen, der Problem, Nutzer und Ergebnis nennt.</translation>
    </message>
    <message>
        <source>Begin with yes, no, partly or unknown.</source>
        <translation>Beginne mit yes, no, partly oder unknown.</translation>
    </message>
    <message>
        <source>CI runs the tests on each push</source>
        <translation>CI führt die Tests bei jedem Push aus</translation>
    </message>
    <message>
        <source>CITATION.cff can be read</source>
        <translation>CITATION.cff ist lesbar</translation>
    </message>
    <message>
        <source>CITATION.cff has all that it needs.</source>
        <translation>CITATION.cff hat alles, was es braucht.</translation>
    </message>
    <message>
        <source>CITATION.cff is no valid YAML, or too large.</source>
        <translation>CITATION.cff ist kein gültiges YAML oder zu groß.</translation>
    </message>
    <message>
        <source>CITATION.cff lacks {0}.</source>
        <translation>In CITATION.cff fehlt {0}.</translation>
    </message>
    <message>
        <source>Call train_test_split first, and fit scalers and models on the training part only, best in a Pipeline.</source>
        <translation>Rufe zuerst train_test_split auf, und passe Skalierer und Modelle nur am Trainingsteil an, am besten in einer Pipeline.</translation>
    </message>
    <message>
        <source>Cards drawn by somebody&apos;s server show as broken pictures when it is down, and follow who reads.</source>
        <translation>Karten, die ein fremder Server zeichnet, sind zerbrochene Bilder, wenn er ausfällt, und verfolgen, wer liest.</translation>
    </message>
    <message>
        <source>Cards left out, because another one is in their place: {0}.</source>
        <translation>Ausgelassene Karten, an deren Platz eine andere ist: {0}.</translation>
    </message>
    <message>
        <source>Cards left out, because their note is missing: {0}.</source>
        <translation>Ausgelassene Karten, deren Notiz fehlt: {0}.</translation>
    </message>
    <message>
        <source>Cards of filtered decks went back to their own decks: {0}.</source>
        <translation>Karten aus Auswahlstapeln, die in ihre eigenen Stapel zurückgingen: {0}.</translation>
    </message>
    <message>
        <source>Cards that came with Gradus stay in their decks.</source>
        <translation>Karten, die mit Gradus kamen, bleiben in ihren Stapeln.</translation>
    </message>
    <message>
        <source>Cards that stand otherwise than their answers say: {0}.</source>
        <translation>Karten, die anders stehen, als ihre Antworten sagen: {0}.</translation>
    </message>
    <message>
        <source>Cards were worked out anew from their answers: {0}.</source>
        <translation>Aus ihren Antworten neu berechnete Karten: {0}.</translation>
    </message>
    <message>
        <source>Cells run in another order often show results that the code no longer gives.</source>
        <translation>Zellen, die in anderer Reihenfolge liefen, zeigen oft Ergebnisse, die der Code nicht mehr liefert.</translation>
    </message>
    <message>
        <source>Change or remove one of them.</source>
        <translation>Ändere oder entferne eine davon.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Prüfe ihren Namen und ihre Rechte.</translation>
    </message>
    <message>
        <source>Check its permissions, or set the start at login in the settings of your system.</source>
        <translation>Prüfe die Rechte, oder stelle den Start beim Anmelden in den Einstellungen deines Systems ein.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Prüfe, ob es da ist und ob du es lesen darfst.</translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation>Prüfe, ob die Datei noch da ist.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it, or choose another file.</source>
        <translation>Prüfe, ob die Datei da ist und du sie lesen darfst, oder wähle eine andere.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may write to it. Nothing has changed.</source>
        <translation>Prüfe, ob die Datei da ist und du in sie schreiben darfst. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write to it, or choose another.</source>
        <translation>Prüfe, ob der Ordner da ist und du dort schreiben darfst, oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and try again; nothing that was saved is lost.</source>
        <translation>Prüfe, ob das Laufwerk verbunden ist, und versuche es noch einmal; nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder in Settings &gt; Backups.</source>
        <translation>Prüfe die Platte, oder wähle unter Einstellungen &gt; Sicherungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose 1 to 5.</source>
        <translation>Wähle 1 bis 5.</translation>
    </message>
    <message>
        <source>Choose Restart and run all, mend what fails, and save.</source>
        <translation>Wähle „Restart and run all“, behebe, was scheitert, und speichere.</translation>
    </message>
    <message>
        <source>Choose a clone of it that has its files.</source>
        <translation>Wähle einen Klon davon, der seine Dateien hat.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .csv or .md.</source>
        <translation>Wähle eine Datei, die auf .csv oder .md endet.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .yaml or .csv.</source>
        <translation>Wähle eine Datei, die auf .yaml oder .csv endet.</translation>
    </message>
    <message>
        <source>Choose a folder that holds your decks and little else.</source>
        <translation>Wähle einen Ordner, in dem deine Stapel liegen und wenig sonst.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Wähle ein späteres Ende.</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Wähle eine spätere.</translation>
    </message>
    <message>
        <source>Choose a smaller one; checks of a repository of this size would not help you.</source>
        <translation>Wähle ein kleineres; Prüfungen eines so großen Repositorys würden dir nicht helfen.</translation>
    </message>
    <message>
        <source>Choose a time of the day.</source>
        <translation>Wähle eine Uhrzeit.</translation>
    </message>
    <message>
        <source>Choose an iCalendar file (.ics).</source>
        <translation>Wähle eine iCalendar-Datei (.ics).</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wähle eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Choose another block.</source>
        <translation>Wähle einen anderen Block.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder or name, or free some space.</source>
        <translation>Wähle einen anderen Ordner oder Namen, oder schaffe Platz.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Wähle einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <translation>Wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Wähle eine andere id.</translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation>Wähle einen anderen Namen für die Datei.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wähle eine andere.</translation>
    </message>
    <message>
        <source>Choose another repository, or look for a newer version of Gradus.</source>
        <translation>Wähle ein anderes Repository, oder sieh nach einer neueren Version von Gradus.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wähle eine andere.</translation>
    </message>
    <message>
        <source>Choose between one and {0}.</source>
        <translation>Wähle zwischen einem und {0}.</translation>
    </message>
    <message>
        <source>Choose between {0} minutes and a day.</source>
        <translation>Wähle zwischen {0} Minuten und einem Tag.</translation>
    </message>
    <message>
        <source>Choose from 0 to 100%.</source>
        <translation>Wähle von 0 bis 100 %.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wähle eine aus der Liste.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Wähle eines von {0}.</translation>
    </message>
    <message>
        <source>Choose other decks or words.</source>
        <translation>Wähle andere Stapel oder Wörter.</translation>
    </message>
    <message>
        <source>Choose the folder of one project, or add what is no work of yours to its .gitignore.</source>
        <translation>Wähle den Ordner eines Projekts, oder trage in dessen .gitignore ein, was nicht deine Arbeit ist.</translation>
    </message>
    <message>
        <source>Choose the folder that it leads to, or clone the repository again.</source>
        <translation>Wähle den Ordner, zu dem er führt, oder klone das Repository neu.</translation>
    </message>
    <message>
        <source>Choose today or a day before.</source>
        <translation>Wähle heute oder einen Tag davor.</translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <translation>Wähle {0}.</translation>
    </message>
    <message>
        <source>Clear large outputs, or strip them with nbstripout before each commit.</source>
        <translation>Leere große Ausgaben, oder entferne sie mit nbstripout vor jedem Commit.</translation>
    </message>
    <message>
        <source>Close every fenced block, and keep to one heading with &apos;##&apos;.</source>
        <translation>Schließe jeden umzäunten Block, und bleib bei einer Überschrift mit &apos;##&apos;.</translation>
    </message>
    <message>
        <source>Close other programs to have more memory, and check it again.</source>
        <translation>Schließe andere Programme, damit mehr Speicher frei ist, und prüfe es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs to have more memory, and import it again.</source>
        <translation>Schließe andere Programme, damit mehr Speicher frei ist, und lies es noch einmal ein.</translation>
    </message>
    <message>
        <source>Close other programs to have more memory, and open the project again.</source>
        <translation>Schließe andere Programme, damit mehr Speicher frei ist, und öffne das Projekt noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs to have more memory, and read it again.</source>
        <translation>Schließe andere Programme, damit mehr Speicher frei ist, und lies noch einmal.</translation>
    </message>
    <message>
        <source>Close the block where it is to end, then try again; nothing was written.</source>
        <translation>Schließe den Block, wo er enden soll, und versuche es noch einmal; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Close the other program that uses Gradus&apos;s data and try again.</source>
        <translation>Schließe das andere Programm, das die Daten von Gradus benutzt, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Code for one version of Python often fails on another before it says why.</source>
        <translation>Code für eine Version von Python scheitert auf einer anderen oft, bevor er sagt, warum.</translation>
    </message>
    <message>
        <source>Code structure</source>
        <translation>Aufbau des Codes</translation>
    </message>
    <message>
        <source>Commit a lock file, for example by `uv lock`, or pin each requirement with ==.</source>
        <translation>Committe eine Lock-Datei, etwa mit `uv lock`, oder lege jede Anforderung mit == fest.</translation>
    </message>
    <message>
        <source>Commit each step by itself from now on, with a message that says what changed and why.</source>
        <translation>Committe ab jetzt jeden Schritt für sich, mit einer Nachricht, die sagt, was sich geändert hat und warum.</translation>
    </message>
    <message>
        <source>Compare it with the example in docs/decks.md.</source>
        <translation>Vergleiche es mit dem Beispiel in docs/decks.md.</translation>
    </message>
    <message>
        <source>Connect its drive or make it writable, or choose another in Settings &gt; Backups.</source>
        <translation>Verbinde sein Laufwerk oder mach ihn beschreibbar, oder wähle unter Einstellungen &gt; Sicherungen einen anderen.</translation>
    </message>
    <message>
        <source>Copy it beside the deck and give its relative path.</source>
        <translation>Kopiere es neben den Stapel und gib seinen relativen Pfad an.</translation>
    </message>
    <message>
        <source>Copy the picture there first, or choose a deck in the same folder.</source>
        <translation>Kopiere erst das Bild dorthin, oder wähle einen Stapel im selben Ordner.</translation>
    </message>
    <message>
        <source>Copy your text, close the editor and open it again.</source>
        <translation>Kopiere deinen Text, schließe den Editor und öffne ihn neu.</translation>
    </message>
    <message>
        <source>Correct it, or turn such draws away by &apos;where&apos;.</source>
        <translation>Verbessere es, oder weise solche Ziehungen mit &apos;where&apos; ab.</translation>
    </message>
    <message>
        <source>Correct its path, which is relative to the deck.</source>
        <translation>Verbessere seinen Pfad, der relativ zum Stapel ist.</translation>
    </message>
    <message>
        <source>Correct the path or the anchor, or delete the link.</source>
        <translation>Verbessere den Pfad oder den Anker, oder lösche den Link.</translation>
    </message>
    <message>
        <source>Correct the path, or add the file.</source>
        <translation>Verbessere den Pfad, oder füge die Datei hinzu.</translation>
    </message>
    <message>
        <source>Data and models</source>
        <translation>Daten und Modelle</translation>
    </message>
    <message>
        <source>Data and models are kept out of git</source>
        <translation>Daten und Modelle bleiben außerhalb von git</translation>
    </message>
    <message>
        <source>Data is split before anything is fitted</source>
        <translation>Daten werden aufgeteilt, bevor etwas angepasst wird</translation>
    </message>
    <message>
        <source>Data is tracked by pointers.</source>
        <translation>Daten werden über Zeiger verfolgt.</translation>
    </message>
    <message>
        <source>Deck files end in .md.</source>
        <translation>Stapeldateien enden auf .md.</translation>
    </message>
    <message>
        <source>Dependencies are declared</source>
        <translation>Abhängigkeiten sind angegeben</translation>
    </message>
    <message>
        <source>Divide it into smaller files.</source>
        <translation>Teile sie in kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Done in {0} min.</source>
        <translation>Erledigt in {0} min.</translation>
    </message>
    <message>
        <source>Each new version of a large file makes the repository larger for good, and data may not be yours to publish.</source>
        <translation>Jede neue Version einer großen Datei macht das Repository für immer größer, und Daten darfst du vielleicht nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>Each notebook ran from top to bottom.</source>
        <translation>Jedes Notebook lief von oben bis unten.</translation>
    </message>
    <message>
        <source>Edit the file in another program.</source>
        <translation>Bearbeite die Datei in einem anderen Programm.</translation>
    </message>
    <message>
        <source>End it with a line of the same marks.</source>
        <translation>Beende ihn mit einer Zeile aus denselben Zeichen.</translation>
    </message>
    <message>
        <source>End the heading with one id such as {#eigen-meaning}.</source>
        <translation>Beende die Überschrift mit einer id wie {#eigen-meaning}.</translation>
    </message>
    <message>
        <source>Enter 0 or more minutes.</source>
        <translation>Gib 0 oder mehr Minuten ein.</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Gib einen Titel ein.</translation>
    </message>
    <message>
        <source>Enter more than 0 and at most {0} hours.</source>
        <translation>Gib mehr als 0 und höchstens {0} Stunden ein.</translation>
    </message>
    <message>
        <source>Enter one that begins with https://.</source>
        <translation>Gib eine ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Enter one, or remove the link.</source>
        <translation>Gib eine ein, oder entferne den Link.</translation>
    </message>
    <message>
        <source>Enter {0} or more.</source>
        <translation>Gib {0} oder mehr ein.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Environments, caches and .env files bloat the repository, and .env often holds a key.</source>
        <translation>Umgebungen, Caches und .env-Dateien blähen das Repository auf, und .env enthält oft einen Schlüssel.</translation>
    </message>
    <message>
        <source>Every base image has a fixed tag.</source>
        <translation>Jedes Basis-Image hat ein festes Tag.</translation>
    </message>
    <message>
        <source>Every library that is imported is declared</source>
        <translation>Jede importierte Bibliothek ist angegeben</translation>
    </message>
    <message>
        <source>Exercises written as one instance each: {0}.</source>
        <translation>Aufgaben, die mit je einer Ziehung geschrieben sind: {0}.</translation>
    </message>
    <message>
        <source>Export fewer calendars or a shorter time, and choose that file.</source>
        <translation>Exportiere weniger Kalender oder eine kürzere Zeit, und wähle diese Datei.</translation>
    </message>
    <message>
        <source>Export it from Anki again and import the new file.</source>
        <translation>Exportiere es noch einmal aus Anki und lies die neue Datei ein.</translation>
    </message>
    <message>
        <source>Export its decks one at a time and import those.</source>
        <translation>Exportiere seine Stapel einzeln und lies diese ein.</translation>
    </message>
    <message>
        <source>Export the calendar again as an iCalendar file (.ics), and choose that.</source>
        <translation>Exportiere den Kalender noch einmal als iCalendar-Datei (.ics), und wähle diese.</translation>
    </message>
    <message>
        <source>FSRS needs 21 numbers</source>
        <translation>FSRS braucht 21 Zahlen</translation>
    </message>
    <message>
        <source>Files among the media that no note names: {0}.</source>
        <translation>Dateien unter den Medien, die keine Notiz nennt: {0}.</translation>
    </message>
    <message>
        <source>Files were moved to {0}: {1}.</source>
        <translation>Nach {0} verschobene Dateien: {1}.</translation>
    </message>
    <message>
        <source>Files whose names not every system can store: {0}.</source>
        <translation>Dateien, deren Namen nicht jedes System speichern kann: {0}.</translation>
    </message>
    <message>
        <source>Fill the cell, or remove the line.</source>
        <translation>Fülle die Zelle, oder entferne die Zeile.</translation>
    </message>
    <message>
        <source>Fit a DummyClassifier or a linear model on the same split and report its score.</source>
        <translation>Passe einen DummyClassifier oder ein lineares Modell auf derselben Aufteilung an und berichte seinen Wert.</translation>
    </message>
    <message>
        <source>Free its place for writing, or write them into the README.</source>
        <translation>Gib seinen Platz zum Schreiben frei, oder schreib sie in die README.</translation>
    </message>
    <message>
        <source>Free its place for writing, or {0}</source>
        <translation>Gib seinen Platz zum Schreiben frei, oder {0}</translation>
    </message>
    <message>
        <source>Free its place for writing. The file was not changed.</source>
        <translation>Gib ihren Platz zum Schreiben frei. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Free its place for writing; until then it cannot be taken back here.</source>
        <translation>Gib ihren Platz zum Schreiben frei; bis dahin kann hier nichts zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Free some space on the disk and import the package again.</source>
        <translation>Schaffe Platz auf der Platte und lies das Paket noch einmal ein.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again; nothing that was saved is lost.</source>
        <translation>Schaffe Platz auf der Platte und versuche es noch einmal; nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again; nothing was changed.</source>
        <translation>Schaffe Platz auf der Platte und versuche es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds temporary files and try again.</source>
        <translation>Schaffe Platz auf der Platte, auf der temporäre Dateien liegen, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, make the data folder writable, and start Gradus again.</source>
        <translation>Schaffe Platz, mach den Datenordner beschreibbar und starte Gradus neu.</translation>
    </message>
    <message>
        <source>Functions have type hints</source>
        <translation>Funktionen haben Typangaben</translation>
    </message>
    <message>
        <source>GitHub may refuse a file of this history. Take it out before you push.</source>
        <translation>GitHub weist eine Datei dieser Historie vielleicht ab. Nimm sie heraus, bevor du pushst.</translation>
    </message>
    <message>
        <source>GitHub shows how to cite the work from this file, and shows nothing if it is broken.</source>
        <translation>GitHub zeigt aus dieser Datei, wie die Arbeit zu zitieren ist, und zeigt nichts, wenn sie kaputt ist.</translation>
    </message>
    <message>
        <source>GitHub shows no more than {0} KiB of a README, and this is longer.</source>
        <translation>GitHub zeigt höchstens {0} KiB einer README, und diese ist länger.</translation>
    </message>
    <message>
        <source>GitHub warns beyond 50 MB and refuses beyond 100 MB; every clone carries the file for ever.</source>
        <translation>GitHub warnt ab 50 MB und weist ab 100 MB ab; jeder Klon trägt die Datei für immer.</translation>
    </message>
    <message>
        <source>Give a deck file or a folder of deck files.</source>
        <translation>Gib eine Stapeldatei oder einen Ordner mit Stapeldateien an.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Gib ihm einen Titel.</translation>
    </message>
    <message>
        <source>Give it cff-version, message, title and authors, each as YAML.</source>
        <translation>Gib ihr cff-version, message, title und authors, jedes als YAML.</translation>
    </message>
    <message>
        <source>Give one of the two another id.</source>
        <translation>Gib einer der beiden eine andere id.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Gib einem davon eine andere id.</translation>
    </message>
    <message>
        <source>Give the new file another name.</source>
        <translation>Gib der neuen Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give this note an id of its own.</source>
        <translation>Gib dieser Notiz eine eigene id.</translation>
    </message>
    <message>
        <source>Go on with the next one.</source>
        <translation>Mach mit der nächsten weiter.</translation>
    </message>
    <message>
        <source>Gradus is still saving something else.</source>
        <translation>Gradus speichert noch etwas anderes.</translation>
    </message>
    <message>
        <source>Hints say what goes in and out without reading the body, and let a tool check it.</source>
        <translation>Typangaben sagen, was hinein- und herausgeht, ohne dass man den Rumpf liest, und ein Werkzeug kann es prüfen.</translation>
    </message>
    <message>
        <source>How long a break of the focus timer is; it does not count as study.</source>
        <translation>Wie lang eine Pause des Fokus-Timers ist; sie zählt nicht als Lernzeit.</translation>
    </message>
    <message>
        <source>How long before a block begins you are notified as well; 0 means only then.</source>
        <translation>Wie lange vor einem Block du zusätzlich benachrichtigt wirst; 0 heißt nur zum Beginn.</translation>
    </message>
    <message>
        <source>How long the focus timer lets you work before a break.</source>
        <translation>Wie lange der Fokus-Timer dich bis zu einer Pause arbeiten lässt.</translation>
    </message>
    <message>
        <source>How long the longer break is that comes now and then.</source>
        <translation>Wie lang die längere Pause ist, die ab und zu kommt.</translation>
    </message>
    <message>
        <source>How many cards you meet for the first time in a day, at most.</source>
        <translation>Wie viele Karten du an einem Tag höchstens zum ersten Mal siehst.</translation>
    </message>
    <message>
        <source>How often you may forget a card before Gradus suggests what to do about it.</source>
        <translation>Wie oft du eine Karte vergessen darfst, bis Gradus vorschlägt, was damit zu tun ist.</translation>
    </message>
    <message>
        <source>Hyper-parameters are set in a file or on the command line</source>
        <translation>Hyperparameter stehen in einer Datei oder auf der Kommandozeile</translation>
    </message>
    <message>
        <source>If you moved it, run `git worktree repair` in it; otherwise choose the original.</source>
        <translation>Wenn du es verschoben hast, führe darin `git worktree repair` aus; sonst wähle das Original.</translation>
    </message>
    <message>
        <source>Import only packages from people you trust.</source>
        <translation>Lies nur Pakete von Leuten ein, denen du vertraust.</translation>
    </message>
    <message>
        <source>Imported and declared: {0}.</source>
        <translation>Importiert und angegeben: {0}.</translation>
    </message>
    <message>
        <source>Imported and not declared: {0}.</source>
        <translation>Importiert und nicht angegeben: {0}.</translation>
    </message>
    <message>
        <source>Indent the further lines of an option, and put no text between the options.</source>
        <translation>Rücke die weiteren Zeilen einer Möglichkeit ein, und setze keinen Text zwischen die Möglichkeiten.</translation>
    </message>
    <message>
        <source>Indices were made anew; the file as it was is in {0}.</source>
        <translation>Die Indizes wurden neu angelegt; die Datei, wie sie war, liegt in {0}.</translation>
    </message>
    <message>
        <source>Install Gradus again.</source>
        <translation>Installiere Gradus neu.</translation>
    </message>
    <message>
        <source>Install the newest Gradus, or choose another backup.</source>
        <translation>Installiere das neueste Gradus, oder wähle eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Install the newest Gradus, or choose another folder with --data-dir.</source>
        <translation>Installiere das neueste Gradus, oder wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Install the newest Gradus, or tick “Support older Anki versions” when you export.</source>
        <translation>Installiere das neueste Gradus, oder kreuze beim Exportieren an, dass ältere Anki-Versionen unterstützt werden.</translation>
    </message>
    <message>
        <source>Is it {0}?</source>
        <translation>Meinst du {0}?</translation>
    </message>
    <message>
        <source>It cannot be read as CSV.</source>
        <translation>Es kann nicht als CSV gelesen werden.</translation>
    </message>
    <message>
        <source>It cannot be read as YAML.</source>
        <translation>Es kann nicht als YAML gelesen werden.</translation>
    </message>
    <message>
        <source>It cannot be read as an INI file.</source>
        <translation>Es kann nicht als INI-Datei gelesen werden.</translation>
    </message>
    <message>
        <source>It cannot be read as {0}.</source>
        <translation>Es kann nicht als {0} gelesen werden.</translation>
    </message>
    <message>
        <source>It finds unused names and real bugs for nothing, and keeps reviews on what matters.</source>
        <translation>Er findet unbenutzte Namen und echte Fehler umsonst und lässt Durchsichten beim Wesentlichen.</translation>
    </message>
    <message>
        <source>It has {0} rows, so it is taken for a log.</source>
        <translation>Sie hat {0} Zeilen und gilt darum als Protokoll.</translation>
    </message>
    <message>
        <source>It holds more than {0} values.</source>
        <translation>Es enthält mehr als {0} Werte.</translation>
    </message>
    <message>
        <source>It holds no list of entries.</source>
        <translation>Sie enthält keine Liste von Einträgen.</translation>
    </message>
    <message>
        <source>It is longer than {0} characters.</source>
        <translation>Es ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is no text, or too large.</source>
        <translation>Es ist kein Text oder zu groß.</translation>
    </message>
    <message>
        <source>It is not valid YAML: {0}.</source>
        <translation>Sie ist kein gültiges YAML: {0}.</translation>
    </message>
    <message>
        <source>It is the first thing a visitor sees, and without it most leave. GitHub cuts it beyond 500 KiB.</source>
        <translation>Sie ist das Erste, was ein Besucher sieht, und ohne sie gehen die meisten. GitHub schneidet sie ab 500 KiB ab.</translation>
    </message>
    <message>
        <source>It is tried again with the next change.</source>
        <translation>Es wird bei der nächsten Änderung wieder versucht.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Look for it in the file.</source>
        <translation>Sie wurde vielleicht verschoben oder umbenannt. Suche sie in der Datei.</translation>
    </message>
    <message>
        <source>It repeats a part by an alias (*), which is not read.</source>
        <translation>Sie wiederholt einen Teil mit einem Alias (*), der nicht gelesen wird.</translation>
    </message>
    <message>
        <source>It runs on any machine; but the tag latest is another image next month, and the build may no longer work.</source>
        <translation>Er läuft auf jeder Maschine; aber das Tag latest ist nächsten Monat ein anderes Image, und der Bau geht vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>It runs on your machine because the library happens to be there; on a fresh one it stops with an ImportError.</source>
        <translation>Es läuft bei dir, weil die Bibliothek zufällig da ist; auf einem frischen System endet es mit einem ImportError.</translation>
    </message>
    <message>
        <source>It was not searched.</source>
        <translation>Sie wurde nicht durchsucht.</translation>
    </message>
    <message>
        <source>It was not searched: it holds more than {0} objects.</source>
        <translation>Sie wurde nicht durchsucht: sie enthält mehr als {0} Objekte.</translation>
    </message>
    <message>
        <source>Its last commit cannot be read.</source>
        <translation>Der letzte Commit kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its last line is no value of a metric.</source>
        <translation>Die letzte Zeile ist kein Wert einer Metrik.</translation>
    </message>
    <message>
        <source>Keep one note; inside it headings begin with &apos;###&apos;.</source>
        <translation>Behalte eine Notiz; in ihr beginnen Überschriften mit &apos;###&apos;.</translation>
    </message>
    <message>
        <source>Keep one of its classes.</source>
        <translation>Behalte eine ihrer Klassen.</translation>
    </message>
    <message>
        <source>Keep the badge of your own CI workflow, and remove the cards from other servers.</source>
        <translation>Behalte die Plakette deines eigenen CI-Ablaufs, und entferne Karten von anderen Servern.</translation>
    </message>
    <message>
        <source>Keep what a newcomer needs, and move the rest to files in docs.</source>
        <translation>Behalte, was ein Neuling braucht, und verlege den Rest in Dateien unter docs.</translation>
    </message>
    <message>
        <source>Known already: {0} as they were, {1} changed, {2} taken in again.</source>
        <translation>Schon bekannt: {0} unverändert, {1} geändert, {2} wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Large outputs hide the code in each difference and slow down every clone.</source>
        <translation>Große Ausgaben verdecken in jedem Vergleich den Code und machen jeden Klon langsam.</translation>
    </message>
    <message>
        <source>Licence and citation</source>
        <translation>Lizenz und Zitat</translation>
    </message>
    <message>
        <source>Licence, data and metrics in front matter can be found and compared by people and by programs.</source>
        <translation>Lizenz, Daten und Metriken im Vorspann können Menschen und Programme finden und vergleichen.</translation>
    </message>
    <message>
        <source>Light or dark colours, or what the system is set to.</source>
        <translation>Helle oder dunkle Farben, oder wie das System eingestellt ist.</translation>
    </message>
    <message>
        <source>Line {0}: the event{1} has no end in the file.</source>
        <translation>Zeile {0}: der Termin{1} hat in der Datei kein Ende.</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>Line {0}: {1} was left out, because {2}.</source>
        <translation>Zeile {0}: {1} wurde ausgelassen, denn {2}.</translation>
    </message>
    <message>
        <source>Link to a heading as GitHub names it: in lower case, with `-` for blanks.</source>
        <translation>Verweise auf eine Überschrift, wie GitHub sie nennt: klein, mit `-` für Leerzeichen.</translation>
    </message>
    <message>
        <source>Links in the README lead somewhere</source>
        <translation>Links in der README führen irgendwohin</translation>
    </message>
    <message>
        <source>List what the code imports under dependencies in pyproject.toml, or in requirements.txt.</source>
        <translation>Zähle, was der Code importiert, unter dependencies in pyproject.toml oder in requirements.txt auf.</translation>
    </message>
    <message>
        <source>Look at the changes again.</source>
        <translation>Sieh dir die Änderungen noch einmal an.</translation>
    </message>
    <message>
        <source>Look at the difference again; nothing was written.</source>
        <translation>Sieh dir den Unterschied noch einmal an; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Look at the ways out again.</source>
        <translation>Sieh dir die Auswege noch einmal an.</translation>
    </message>
    <message>
        <source>Look for its title on the page of cards.</source>
        <translation>Suche seinen Titel auf der Seite Karten.</translation>
    </message>
    <message>
        <source>Look for the card again in the list of cards.</source>
        <translation>Suche die Karte noch einmal in der Liste der Karten.</translation>
    </message>
    <message>
        <source>Loosen it or draw from narrower ranges: one draw in twenty should pass.</source>
        <translation>Lockere es oder ziehe aus engeren Bereichen: eine von zwanzig Ziehungen sollte durchgehen.</translation>
    </message>
    <message>
        <source>Make both name the licence that you mean.</source>
        <translation>Lass beide die Lizenz nennen, die du meinst.</translation>
    </message>
    <message>
        <source>Make it a section: one `#` is for the name of the project.</source>
        <translation>Mach daraus einen Abschnitt: ein `#` ist für den Namen des Projekts.</translation>
    </message>
    <message>
        <source>Make it level {0}.</source>
        <translation>Gib ihr Ebene {0}.</translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation>Mach sie erst kleiner.</translation>
    </message>
    <message>
        <source>Make its folder writable and try again.</source>
        <translation>Mach den Ordner der Datei beschreibbar und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Make one in your own decks (O on Today), then move them.</source>
        <translation>Lege einen in deinen eigenen Stapeln an (O auf Heute), und verschiebe sie dann.</translation>
    </message>
    <message>
        <source>Make paths relative to the repository with pathlib, or take them as an argument.</source>
        <translation>Mach Pfade mit pathlib relativ zum Repository, oder nimm sie als Argument.</translation>
    </message>
    <message>
        <source>Make the data folder writable, or choose another with --data-dir.</source>
        <translation>Mach den Datenordner beschreibbar, oder wähle mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Mark it as done or missed.</source>
        <translation>Markiere ihn als erledigt oder verpasst.</translation>
    </message>
    <message>
        <source>Mark the right one with [x].</source>
        <translation>Markiere die richtige mit [x].</translation>
    </message>
    <message>
        <source>Mend it here: {0}.</source>
        <translation>Verbessere es hier: {0}.</translation>
    </message>
    <message>
        <source>Mend it there; the guide to the library shows how an entry is written.</source>
        <translation>Verbessere es dort; die Anleitung zur Bibliothek zeigt, wie ein Eintrag geschrieben wird.</translation>
    </message>
    <message>
        <source>Mend it, or name another file.</source>
        <translation>Verbessere sie, oder nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>Mend its quotes.</source>
        <translation>Verbessere ihre Anführungszeichen.</translation>
    </message>
    <message>
        <source>Mend the deck and the note first.</source>
        <translation>Verbessere erst den Stapel und die Notiz.</translation>
    </message>
    <message>
        <source>Mend them and choose the file once more.</source>
        <translation>Verbessere sie und wähle die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Mend what is listed below it.</source>
        <translation>Verbessere, was darunter aufgezählt ist.</translation>
    </message>
    <message>
        <source>Minute {0} is not on that day.</source>
        <translation>Minute {0} liegt nicht an diesem Tag.</translation>
    </message>
    <message>
        <source>Models mostly fail through their data, and a model that cannot overfit ten rows cannot learn at all.</source>
        <translation>Modelle scheitern meist an ihren Daten, und ein Modell, das zehn Zeilen nicht auswendig lernen kann, kann gar nicht lernen.</translation>
    </message>
    <message>
        <source>More than {0} files were to be read.</source>
        <translation>Mehr als {0} Dateien wären zu lesen.</translation>
    </message>
    <message>
        <source>Most messages do not say what changed.</source>
        <translation>Die meisten Nachrichten sagen nicht, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Move it away first.</source>
        <translation>Verschiebe es erst.</translation>
    </message>
    <message>
        <source>Move it in an editor.</source>
        <translation>Verschiebe sie in einem Editor.</translation>
    </message>
    <message>
        <source>Move the file away, or {0}</source>
        <translation>Verschiebe die Datei, oder {0}</translation>
    </message>
    <message>
        <source>Move the file to Git LFS, DVC or a download, and take it out of history with git filter-repo.</source>
        <translation>Verschiebe die Datei nach Git LFS, DVC oder in einen Download, und nimm sie mit git filter-repo aus der Historie.</translation>
    </message>
    <message>
        <source>Move the functions from the notebooks to a package under src, and import them from there.</source>
        <translation>Verschiebe die Funktionen aus den Notebooks in ein Paket unter src, und importiere sie von dort.</translation>
    </message>
    <message>
        <source>Move them in the window of Gradus.</source>
        <translation>Verschiebe sie im Fenster von Gradus.</translation>
    </message>
    <message>
        <source>Move what comes late to files in docs.</source>
        <translation>Verlege, was spät kommt, in Dateien unter docs.</translation>
    </message>
    <message>
        <source>Move what is drawn into &apos;ask&apos;.</source>
        <translation>Verlege, was gezogen wird, nach &apos;ask&apos;.</translation>
    </message>
    <message>
        <source>Name a file of at most 1 MB.</source>
        <translation>Nenne eine Datei von höchstens 1 MB.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>No backup can be kept in {0}: {1}.</source>
        <translation>In {0} kann keine Sicherung liegen: {1}.</translation>
    </message>
    <message>
        <source>No badge or card comes from somebody else&apos;s server.</source>
        <translation>Keine Plakette und keine Karte kommt von einem fremden Server.</translation>
    </message>
    <message>
        <source>No call of train_test_split was found.</source>
        <translation>Kein Aufruf von train_test_split wurde gefunden.</translation>
    </message>
    <message>
        <source>No card is drawn elsewhere; img.shields.io draws {0}.</source>
        <translation>Keine Karte wird anderswo gezeichnet; img.shields.io zeichnet {0}.</translation>
    </message>
    <message>
        <source>No dependencies are declared that could be pinned.</source>
        <translation>Keine Abhängigkeiten sind angegeben, die sich festlegen ließen.</translation>
    </message>
    <message>
        <source>No dependencies are declared to compare the imports with.</source>
        <translation>Keine Abhängigkeiten sind angegeben, mit denen sich die Importe vergleichen ließen.</translation>
    </message>
    <message>
        <source>No dummy or linear model, and nothing called a baseline.</source>
        <translation>Kein Dummy- oder lineares Modell, und nichts heißt baseline.</translation>
    </message>
    <message>
        <source>No fenced shell block shows how to run it.</source>
        <translation>Kein umzäunter Shell-Block zeigt, wie man es ausführt.</translation>
    </message>
    <message>
        <source>No file and no option sets hyper-parameters.</source>
        <translation>Keine Datei und keine Option setzt Hyperparameter.</translation>
    </message>
    <message>
        <source>No file is larger than 50 MB, also not in history</source>
        <translation>Keine Datei ist größer als 50 MB, auch nicht in der Historie</translation>
    </message>
    <message>
        <source>No file says which version of Python is needed.</source>
        <translation>Keine Datei sagt, welche Version von Python nötig ist.</translation>
    </message>
    <message>
        <source>No heading has the anchor #{0}.</source>
        <translation>Keine Überschrift hat den Anker #{0}.</translation>
    </message>
    <message>
        <source>No linter or formatter is configured.</source>
        <translation>Kein Linter oder Formatierer ist eingerichtet.</translation>
    </message>
    <message>
        <source>No metrics.json is committed, so numbers cannot be traced.</source>
        <translation>Keine metrics.json ist committet, also lassen sich Zahlen nicht verfolgen.</translation>
    </message>
    <message>
        <source>No option is marked as right.</source>
        <translation>Keine Möglichkeit ist als richtig markiert.</translation>
    </message>
    <message>
        <source>No path leads into a home folder.</source>
        <translation>Kein Pfad führt in einen Home-Ordner.</translation>
    </message>
    <message>
        <source>No path leads into somebody&apos;s home folder</source>
        <translation>Kein Pfad führt in den Home-Ordner einer Person</translation>
    </message>
    <message>
        <source>No placeholder is left in the README</source>
        <translation>In der README ist kein Platzhalter übrig</translation>
    </message>
    <message>
        <source>No placeholder is left.</source>
        <translation>Kein Platzhalter ist übrig.</translation>
    </message>
    <message>
        <source>No pyproject.toml, requirements.txt or environment.yml declares dependencies.</source>
        <translation>Keine pyproject.toml, requirements.txt oder environment.yml gibt Abhängigkeiten an.</translation>
    </message>
    <message>
        <source>No secret was ever committed</source>
        <translation>Kein Geheimnis wurde je committet</translation>
    </message>
    <message>
        <source>No secret was found in files and history.</source>
        <translation>In Dateien und Historie wurde kein Geheimnis gefunden.</translation>
    </message>
    <message>
        <source>No section on: {0}.</source>
        <translation>Kein Abschnitt über: {0}.</translation>
    </message>
    <message>
        <source>No seed is set for {0}.</source>
        <translation>Für {0} ist kein Startwert gesetzt.</translation>
    </message>
    <message>
        <source>No table in the README shows a number of {0}.</source>
        <translation>Keine Tabelle in der README zeigt eine Zahl aus {0}.</translation>
    </message>
    <message>
        <source>No table shows a metric with its number.</source>
        <translation>Keine Tabelle zeigt eine Metrik mit ihrer Zahl.</translation>
    </message>
    <message>
        <source>No test asks the service for its health or a prediction.</source>
        <translation>Kein Test fragt den Dienst nach seinem Zustand oder einer Vorhersage.</translation>
    </message>
    <message>
        <source>No test is named after {0}.</source>
        <translation>Kein Test ist nach {0} benannt.</translation>
    </message>
    <message>
        <source>No workflow that starts on a push runs tests.</source>
        <translation>Kein Ablauf, der bei einem Push startet, führt Tests aus.</translation>
    </message>
    <message>
        <source>Nobody can do that much of it.</source>
        <translation>So viel davon kann niemand erledigen.</translation>
    </message>
    <message>
        <source>Not read: {0}.</source>
        <translation>Nicht gelesen: {0}.</translation>
    </message>
    <message>
        <source>Notebook outputs are small</source>
        <translation>Ausgaben in Notebooks sind klein</translation>
    </message>
    <message>
        <source>Notebooks ran from top to bottom without errors</source>
        <translation>Notebooks liefen von oben bis unten ohne Fehler</translation>
    </message>
    <message>
        <source>Notes cannot be moved here.</source>
        <translation>Notizen können hier nicht verschoben werden.</translation>
    </message>
    <message>
        <source>Nothing in the code that could be read draws random numbers.</source>
        <translation>Nichts im lesbaren Code zieht Zufallszahlen.</translation>
    </message>
    <message>
        <source>Nothing in the code that could be read fits a model.</source>
        <translation>Nichts im lesbaren Code passt ein Modell an.</translation>
    </message>
    <message>
        <source>Nothing in the code that could be read serves a model.</source>
        <translation>Nichts im lesbaren Code stellt ein Modell bereit.</translation>
    </message>
    <message>
        <source>Nothing is fitted before the data is split.</source>
        <translation>Nichts wird angepasst, bevor die Daten aufgeteilt sind.</translation>
    </message>
    <message>
        <source>Nothing takes less than no time.</source>
        <translation>Nichts dauert weniger als keine Zeit.</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>Hier wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Numbers in the README are those in the metrics file</source>
        <translation>Zahlen in der README sind die aus der Metrikdatei</translation>
    </message>
    <message>
        <source>Only a part was searched; it took over {0} seconds.</source>
        <translation>Nur ein Teil wurde durchsucht; es dauerte über {0} Sekunden.</translation>
    </message>
    <message>
        <source>Only the distance from a simple model shows what the complicated one is worth.</source>
        <translation>Erst der Abstand zu einem einfachen Modell zeigt, was das komplizierte wert ist.</translation>
    </message>
    <message>
        <source>Only the last {0} commits were read.</source>
        <translation>Nur die letzten {0} Commits wurden gelesen.</translation>
    </message>
    <message>
        <source>Only the latest commits were read.</source>
        <translation>Nur die letzten Commits wurden gelesen.</translation>
    </message>
    <message>
        <source>Only what you added can be removed.</source>
        <translation>Nur was du hinzugefügt hast, kann entfernt werden.</translation>
    </message>
    <message>
        <source>Open it in another editor.</source>
        <translation>Öffne sie in einem anderen Editor.</translation>
    </message>
    <message>
        <source>Open the calendar again; it has changed meanwhile.</source>
        <translation>Öffne den Kalender neu; er hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Open the calendar and say when you are free.</source>
        <translation>Öffne den Kalender und sag, wann du frei bist.</translation>
    </message>
    <message>
        <source>Open the file and change it by hand.</source>
        <translation>Öffne die Datei und ändere sie von Hand.</translation>
    </message>
    <message>
        <source>Open the file in an editor and mend it first.</source>
        <translation>Öffne die Datei in einem Editor und verbessere sie erst.</translation>
    </message>
    <message>
        <source>Open the library again; it has changed meanwhile.</source>
        <translation>Öffne die Bibliothek neu; sie hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Open the note and change it by hand.</source>
        <translation>Öffne die Notiz und ändere sie von Hand.</translation>
    </message>
    <message>
        <source>Open the portfolio again.</source>
        <translation>Öffne das Portfolio neu.</translation>
    </message>
    <message>
        <source>Open the project again.</source>
        <translation>Öffne das Projekt neu.</translation>
    </message>
    <message>
        <source>Pinned: {0}.</source>
        <translation>Festgelegt: {0}.</translation>
    </message>
    <message>
        <source>Problem, data, method, results, reproduction, limitations and licence are what an engineer asks first.</source>
        <translation>Problem, Daten, Methode, Ergebnisse, Nachvollziehen, Grenzen und Lizenz sind das, was ein Ingenieur zuerst fragt.</translation>
    </message>
    <message>
        <source>Programs find published keys within minutes, and deleting the line leaves them in history.</source>
        <translation>Programme finden veröffentlichte Schlüssel in Minuten, und wer die Zeile löscht, lässt sie in der Historie.</translation>
    </message>
    <message>
        <source>Put --&gt; where the comment ends.</source>
        <translation>Setze --&gt;, wo der Kommentar endet.</translation>
    </message>
    <message>
        <source>Put a screenshot or plot into docs, show it near the top with alternative text, or link a running demo.</source>
        <translation>Lege ein Bildschirmfoto oder eine Grafik unter docs, zeige es oben mit Alternativtext, oder verlinke eine laufende Demo.</translation>
    </message>
    <message>
        <source>Put an empty line before it, or write the heading with &apos;##&apos;.</source>
        <translation>Setze eine leere Zeile davor, oder schreibe die Überschrift mit &apos;##&apos;.</translation>
    </message>
    <message>
        <source>Put quotes around a cell that holds a comma.</source>
        <translation>Setze Anführungszeichen um eine Zelle, die ein Komma enthält.</translation>
    </message>
    <message>
        <source>Put {0} on a line of its own where the code ends.</source>
        <translation>Setze {0} in eine eigene Zeile, wo der Code endet.</translation>
    </message>
    <message>
        <source>Put {0} on a line of its own where the first one ends.</source>
        <translation>Setze {0} in eine eigene Zeile, wo der erste endet.</translation>
    </message>
    <message>
        <source>Put {{c1::…}} round what is to be recalled.</source>
        <translation>Setze {{c1::…}} um das, was gewusst werden soll.</translation>
    </message>
    <message>
        <source>Python files hold {0} of code, notebooks {1}.</source>
        <translation>Python-Dateien enthalten {0} Code, Notebooks {1}.</translation>
    </message>
    <message>
        <source>README, LICENSE and pyproject name the same licence</source>
        <translation>README, LICENSE und pyproject nennen dieselbe Lizenz</translation>
    </message>
    <message>
        <source>Random seeds are set</source>
        <translation>Zufallsstartwerte sind gesetzt</translation>
    </message>
    <message>
        <source>Read them from a file such as configs/train.yaml, or take them with argparse.</source>
        <translation>Lies sie aus einer Datei wie configs/train.yaml, oder nimm sie mit argparse.</translation>
    </message>
    <message>
        <source>Remove it or correct its name.</source>
        <translation>Entferne es oder verbessere seinen Namen.</translation>
    </message>
    <message>
        <source>Remove it or write ( before.</source>
        <translation>Entferne sie oder schreibe davor (.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entferne es.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entferne eines davon.</translation>
    </message>
    <message>
        <source>Remove the other folder first, or choose one beside it.</source>
        <translation>Entferne erst den anderen Ordner, oder wähle einen daneben.</translation>
    </message>
    <message>
        <source>Replace each placeholder, or delete its line.</source>
        <translation>Ersetze jeden Platzhalter, oder lösche seine Zeile.</translation>
    </message>
    <message>
        <source>Replace the link with a file, or choose the repository it leads to.</source>
        <translation>Ersetze den Link durch eine Datei, oder wähle das Repository, zu dem er führt.</translation>
    </message>
    <message>
        <source>Results on data that nobody can get cannot be checked, and data too has terms of use.</source>
        <translation>Ergebnisse auf Daten, die niemand bekommt, lassen sich nicht prüfen, und auch Daten haben Nutzungsbedingungen.</translation>
    </message>
    <message>
        <source>Results stand in a table beside a baseline</source>
        <translation>Ergebnisse stehen in einer Tabelle neben einer Basis</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Revoke the key where it was issued, then take it out of history with git filter-repo.</source>
        <translation>Widerrufe den Schlüssel, wo er ausgestellt wurde, und nimm ihn mit git filter-repo aus der Historie.</translation>
    </message>
    <message>
        <source>Run `git config --list` in the folder; it names the line that is wrong.</source>
        <translation>Führe im Ordner `git config --list` aus; es nennt die falsche Zeile.</translation>
    </message>
    <message>
        <source>Run `git fsck` in it to see what is missing, or clone it again.</source>
        <translation>Führe darin `git fsck` aus, um zu sehen, was fehlt, oder klone es neu.</translation>
    </message>
    <message>
        <source>Run `git refs migrate --ref-format=files` in a copy of it.</source>
        <translation>Führe in einer Kopie davon `git refs migrate --ref-format=files` aus.</translation>
    </message>
    <message>
        <source>Run `git repack -a -d` in it and delete .git/objects/info/alternates.</source>
        <translation>Führe darin `git repack -a -d` aus und lösche .git/objects/info/alternates.</translation>
    </message>
    <message>
        <source>Run `git status` in it, and `git checkout` the branch you want.</source>
        <translation>Führe darin `git status` aus, und `git checkout` mit dem gewünschten Zweig.</translation>
    </message>
    <message>
        <source>Run `git worktree repair` or `git submodule update --init` in it, or clone it again.</source>
        <translation>Führe darin `git worktree repair` oder `git submodule update --init` aus, oder klone es neu.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Speichere sie als UTF-8 und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor.</source>
        <translation>Speichere sie in deinem Editor als UTF-8.</translation>
    </message>
    <message>
        <source>Say below the title in one sentence what problem it solves, for whom, and how well.</source>
        <translation>Sag unter dem Titel in einem Satz, welches Problem es löst, für wen und wie gut.</translation>
    </message>
    <message>
        <source>Say in the brackets what it shows.</source>
        <translation>Sag in den Klammern, was es zeigt.</translation>
    </message>
    <message>
        <source>Say where it is from.</source>
        <translation>Sag, woher es ist.</translation>
    </message>
    <message>
        <source>Search for others.</source>
        <translation>Suche nach anderen.</translation>
    </message>
    <message>
        <source>Security and history</source>
        <translation>Sicherheit und Historie</translation>
    </message>
    <message>
        <source>Seeds are set.</source>
        <translation>Startwerte sind gesetzt.</translation>
    </message>
    <message>
        <source>Select cards of one folder: what you have learned belongs to note and folder.</source>
        <translation>Wähle Karten eines Ordners: was du gelernt hast, gehört zu Notiz und Ordner.</translation>
    </message>
    <message>
        <source>Select cards of your own decks to move them.</source>
        <translation>Wähle Karten deiner eigenen Stapel, um sie zu verschieben.</translation>
    </message>
    <message>
        <source>Select the cards and move them anew.</source>
        <translation>Wähle die Karten und verschiebe sie neu.</translation>
    </message>
    <message>
        <source>Set requires-python in pyproject.toml, or add a file .python-version.</source>
        <translation>Setze requires-python in pyproject.toml, oder füge eine Datei .python-version hinzu.</translation>
    </message>
    <message>
        <source>Set the seed of each library that draws numbers once, at the start of training, or pass random_state.</source>
        <translation>Setze den Startwert jeder Bibliothek, die Zahlen zieht, einmal zu Beginn des Trainings, oder übergib random_state.</translation>
    </message>
    <message>
        <source>Several commits with plain messages show how you work; one upload shows nothing.</source>
        <translation>Mehrere Commits mit klaren Nachrichten zeigen, wie du arbeitest; ein einziger Upload zeigt nichts.</translation>
    </message>
    <message>
        <source>Shift, shrink or drop it.</source>
        <translation>Verschiebe sie, kürze sie oder lass sie weg.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürze es.</translation>
    </message>
    <message>
        <source>Show a picture of the result, or link to a demo.</source>
        <translation>Zeige ein Bild des Ergebnisses, oder verlinke eine Demo.</translation>
    </message>
    <message>
        <source>Some commits are missing or damaged.</source>
        <translation>Einige Commits fehlen oder sind beschädigt.</translation>
    </message>
    <message>
        <source>Something is fitted before the data is split, so it has seen test rows.</source>
        <translation>Etwas wird angepasst, bevor die Daten aufgeteilt sind, und hat also Testzeilen gesehen.</translation>
    </message>
    <message>
        <source>Source, licence and download of the data are named.</source>
        <translation>Quelle, Lizenz und Download der Daten sind genannt.</translation>
    </message>
    <message>
        <source>Split it into notes that each ask for one thing.</source>
        <translation>Teile sie in Notizen auf, die je eine Sache fragen.</translation>
    </message>
    <message>
        <source>Split it into several decks.</source>
        <translation>Teile sie in mehrere Stapel auf.</translation>
    </message>
    <message>
        <source>Start small</source>
        <translation>Klein anfangen</translation>
    </message>
    <message>
        <source>Start the file with &apos;---&apos;, &apos;title: …&apos; and &apos;---&apos;.</source>
        <translation>Beginne die Datei mit &apos;---&apos;, &apos;title: …&apos; und &apos;---&apos;.</translation>
    </message>
    <message>
        <source>Stay up to date</source>
        <translation>Auf dem Laufenden bleiben</translation>
    </message>
    <message>
        <source>Such a path exists on one machine only, so the code stops everywhere else.</source>
        <translation>Ein solcher Pfad existiert nur auf einer Maschine, also scheitert der Code überall sonst.</translation>
    </message>
    <message>
        <source>Take it from the repository&apos;s history.</source>
        <translation>Hole es aus der Historie des Repositorys.</translation>
    </message>
    <message>
        <source>Take it out, or look for its right name in the guide.</source>
        <translation>Nimm es heraus, oder suche den richtigen Namen in der Anleitung.</translation>
    </message>
    <message>
        <source>Take it out: it says nothing of the project and breaks when the server does.</source>
        <translation>Nimm es heraus: es sagt nichts über das Projekt und bricht, wenn der Server ausfällt.</translation>
    </message>
    <message>
        <source>Take your changes out first, or change it by hand.</source>
        <translation>Nimm erst deine Änderungen heraus, oder ändere es von Hand.</translation>
    </message>
    <message>
        <source>Talk to others in the field</source>
        <translation>Mit anderen im Fach reden</translation>
    </message>
    <message>
        <source>Tests and CI</source>
        <translation>Tests und CI</translation>
    </message>
    <message>
        <source>Tests are the quickest proof that you know what the code does, and reviewers look for them.</source>
        <translation>Tests sind der schnellste Beleg, dass du weißt, was der Code tut, und wer prüft, sucht nach ihnen.</translation>
    </message>
    <message>
        <source>Tests cover data and model.</source>
        <translation>Tests decken Daten und Modell ab.</translation>
    </message>
    <message>
        <source>Tests cover the data and the model</source>
        <translation>Tests decken die Daten und das Modell ab</translation>
    </message>
    <message>
        <source>Tests that only run on your machine prove nothing to a visitor.</source>
        <translation>Tests, die nur auf deiner Maschine laufen, belegen einem Besucher nichts.</translation>
    </message>
    <message>
        <source>Text of a template tells the reader that nobody has read it again.</source>
        <translation>Text einer Vorlage sagt dem Leser, dass niemand sie noch einmal gelesen hat.</translation>
    </message>
    <message>
        <source>That date has not come yet.</source>
        <translation>Dieses Datum ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>That entry is no longer in the library.</source>
        <translation>Dieser Eintrag ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>That entry ships with Gradus.</source>
        <translation>Dieser Eintrag kommt mit Gradus.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>That topic is not on the road.</source>
        <translation>Dieses Thema liegt nicht auf dem Weg.</translation>
    </message>
    <message>
        <source>The .git file of {0} names a git folder that belongs to another one.</source>
        <translation>Die .git-Datei von {0} nennt einen git-Ordner, der zu einem anderen gehört.</translation>
    </message>
    <message>
        <source>The .git file of {0} names no git folder.</source>
        <translation>Die .git-Datei von {0} nennt keinen git-Ordner.</translation>
    </message>
    <message>
        <source>The .git of {0} is a link, which Gradus does not follow.</source>
        <translation>Das .git von {0} ist ein Link, dem Gradus nicht folgt.</translation>
    </message>
    <message>
        <source>The Python version is declared</source>
        <translation>Die Python-Version ist angegeben</translation>
    </message>
    <message>
        <source>The README has no first-level heading.</source>
        <translation>Die README hat keine Überschrift erster Ebene.</translation>
    </message>
    <message>
        <source>The README has no paragraph.</source>
        <translation>Die README hat keinen Absatz.</translation>
    </message>
    <message>
        <source>The README has no section on data.</source>
        <translation>Die README hat keinen Abschnitt über Daten.</translation>
    </message>
    <message>
        <source>The README has the sections a reviewer looks for</source>
        <translation>Die README hat die Abschnitte, nach denen Prüfende suchen</translation>
    </message>
    <message>
        <source>The README has {0} bytes; GitHub cuts it at 512,000.</source>
        <translation>Die README hat {0} Bytes; GitHub schneidet sie bei 512.000 ab.</translation>
    </message>
    <message>
        <source>The README has {0} first-level headings.</source>
        <translation>Die README hat {0} Überschriften erster Ebene.</translation>
    </message>
    <message>
        <source>The README has {0} lines.</source>
        <translation>Die README hat {0} Zeilen.</translation>
    </message>
    <message>
        <source>The README is not Markdown, or too large or broken to be read.</source>
        <translation>Die README ist kein Markdown, oder zu groß oder kaputt zum Lesen.</translation>
    </message>
    <message>
        <source>The README says {0}, and {1} is {2}.</source>
        <translation>Die README sagt {0}, und {1} ist {2}.</translation>
    </message>
    <message>
        <source>The README shows a picture or a demo.</source>
        <translation>Die README zeigt ein Bild oder eine Demo.</translation>
    </message>
    <message>
        <source>The README shows no picture and links no demo.</source>
        <translation>Die README zeigt kein Bild und verlinkt keine Demo.</translation>
    </message>
    <message>
        <source>The attribute list does not stand at the very end.</source>
        <translation>Die Attributliste steht nicht ganz am Ende.</translation>
    </message>
    <message>
        <source>The attribute list stops making sense at {0}.</source>
        <translation>Die Attributliste ergibt ab {0} keinen Sinn mehr.</translation>
    </message>
    <message>
        <source>The backup of {0} is gone.</source>
        <translation>Die Sicherung von {0} ist weg.</translation>
    </message>
    <message>
        <source>Make that folder writable, free some space, or choose another in Settings &gt; Backups.</source>
        <translation>Mach diesen Ordner beschreibbar, schaffe Platz, oder wähle unter Einstellungen &gt; Sicherungen einen anderen.</translation>
    </message>
    <message>
        <source>Change it in Anki and import it again, or export its deck as deck files and edit those.</source>
        <translation>Ändere sie in Anki und lies sie erneut ein, oder schreibe ihren Stapel als Stapeldateien heraus und bearbeite diese.</translation>
    </message>
    <message>
        <source>Make the data folder and the files in it writable, or choose another with --data-dir.</source>
        <translation>Mach den Datenordner und die Dateien darin beschreibbar, oder wähle mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Name a folder, without .md, or choose one deck.</source>
        <translation>Nenne einen Ordner, ohne .md, oder wähle einen Stapel.</translation>
    </message>
    <message>
        <source>Notes from Anki whose looks a deck file cannot keep: {0}.</source>
        <translation>Notizen aus Anki, deren Aussehen eine Stapeldatei nicht behalten kann: {0}.</translation>
    </message>
    <message>
        <source>Notes left out, because their note type is missing: {0}.</source>
        <translation>Ausgelassene Notizen, deren Notiztyp fehlt: {0}.</translation>
    </message>
    <message>
        <source>Notes left out, because they have no cards: {0}.</source>
        <translation>Ausgelassene Notizen, die keine Karten haben: {0}.</translation>
    </message>
    <message>
        <source>Notes that the search does not know, or that are gone: {0}.</source>
        <translation>Notizen, die die Suche nicht kennt oder die es nicht mehr gibt: {0}.</translation>
    </message>
    <message>
        <source>Notes that were there already: {0}.</source>
        <translation>Notizen, die schon da waren: {0}.</translation>
    </message>
    <message>
        <source>Notes with more fields than their note type has: {0}.</source>
        <translation>Notizen mit mehr Feldern, als ihr Notiztyp hat: {0}.</translation>
    </message>
    <message>
        <source>Nothing was taken from {0}.</source>
        <translation>Aus {0} wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Pictures and sounds that are missing: {0}.</source>
        <translation>Bilder und Töne, die fehlen: {0}.</translation>
    </message>
    <message>
        <source>Pictures and sounds that are not there: {0}.</source>
        <translation>Bilder und Töne, die nicht da sind: {0}.</translation>
    </message>
    <message>
        <source>Pictures and sounds that the package lacks: {0}.</source>
        <translation>Bilder und Töne, die dem Paket fehlen: {0}.</translation>
    </message>
    <message>
        <source>Pictures and sounds were brought back from backups: {0}.</source>
        <translation>Aus Sicherungen zurückgeholte Bilder und Töne: {0}.</translation>
    </message>
    <message>
        <source>Pictures and sounds with another content than they should have: {0}.</source>
        <translation>Bilder und Töne mit anderem Inhalt, als sie haben sollten: {0}.</translation>
    </message>
    <message>
        <source>Put quotes around a cell that holds the delimiter, a quote or a line break.</source>
        <translation>Setze eine Zelle in Anführungszeichen, die das Trennzeichen, ein Anführungszeichen oder einen Zeilenumbruch enthält.</translation>
    </message>
    <message>
        <source>Reviews left out, because their card is missing: {0}.</source>
        <translation>Ausgelassene Wiederholungen, deren Karte fehlt: {0}.</translation>
    </message>
    <message>
        <source>Reviews left out, because they have no known rating: {0}.</source>
        <translation>Ausgelassene Wiederholungen, die keine bekannte Bewertung haben: {0}.</translation>
    </message>
    <message>
        <source>Reviews left out, because they lie in the future: {0}.</source>
        <translation>Ausgelassene Wiederholungen, die in der Zukunft liegen: {0}.</translation>
    </message>
    <message>
        <source>Rows left out because an earlier row has the same front: {0}.</source>
        <translation>Ausgelassene Zeilen, weil eine frühere dieselbe Vorderseite hat: {0}.</translation>
    </message>
    <message>
        <source>Rows that refer to nothing: {0}.</source>
        <translation>Zeilen, die auf nichts verweisen: {0}.</translation>
    </message>
    <message>
        <source>Rows that referred to nothing were removed: {0}. Indices were made anew.</source>
        <translation>Entfernte Zeilen, die auf nichts verwiesen: {0}. Die Indizes wurden neu angelegt.</translation>
    </message>
    <message>
        <source>Run gradus doctor: it says which backup is the newest whole one.</source>
        <translation>Führe gradus doctor aus: es sagt, welche Sicherung die neueste vollständige ist.</translation>
    </message>
    <message>
        <source>Run gradus doctor: it says which backup is whole, and gradus restore brings it back.</source>
        <translation>Führe gradus doctor aus: es sagt, welche Sicherung vollständig ist, und gradus restore holt sie zurück.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Speichere sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Teile sie auf.</translation>
    </message>
    <message>
        <source>The backup could not be restored: {0}.</source>
        <translation>Die Sicherung konnte nicht wiederhergestellt werden: {0}.</translation>
    </message>
    <message>
        <source>The backup in {0} could not be written: {1}.</source>
        <translation>Die Sicherung in {0} konnte nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The backup {0} did not read back whole.</source>
        <translation>Die Sicherung {0} ließ sich nicht vollständig zurücklesen.</translation>
    </message>
    <message>
        <source>The backup {0} is damaged.</source>
        <translation>Die Sicherung {0} ist beschädigt.</translation>
    </message>
    <message>
        <source>The backup {0} was made by a newer version of Gradus.</source>
        <translation>Die Sicherung {0} stammt von einer neueren Version von Gradus.</translation>
    </message>
    <message>
        <source>The block is no longer in the plan.</source>
        <translation>Der Block ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>The block is no longer there.</source>
        <translation>Der Block ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The block is over and stays where it was.</source>
        <translation>Der Block ist vorbei und bleibt, wo er war.</translation>
    </message>
    <message>
        <source>The block that begins {0} is never closed, so GitHub would show the sections below it as code.</source>
        <translation>Der Block, der mit {0} beginnt, ist nie geschlossen, also würde GitHub die Abschnitte darunter als Code zeigen.</translation>
    </message>
    <message>
        <source>The card from {0} is drawn by somebody&apos;s server.</source>
        <translation>Die Karte von {0} zeichnet ein fremder Server.</translation>
    </message>
    <message>
        <source>The catalogue of checks is damaged: {0}.</source>
        <translation>Der Katalog der Prüfungen ist beschädigt: {0}.</translation>
    </message>
    <message>
        <source>The choice cannot be kept in {0}: {1}.</source>
        <translation>Die Auswahl kann in {0} nicht behalten werden: {1}.</translation>
    </message>
    <message>
        <source>The cloze note hides nothing.</source>
        <translation>Die Lücken-Notiz verbirgt nichts.</translation>
    </message>
    <message>
        <source>The code block goes on to where another begins, in line {0}.</source>
        <translation>Der Codeblock reicht bis dorthin, wo in Zeile {0} ein anderer beginnt.</translation>
    </message>
    <message>
        <source>The code block is never closed, and GitHub shows all that follows as code.</source>
        <translation>Der Codeblock ist nie geschlossen, und GitHub zeigt alles danach als Code.</translation>
    </message>
    <message>
        <source>The code can be imported and is not only in notebooks</source>
        <translation>Der Code lässt sich importieren und steht nicht nur in Notebooks</translation>
    </message>
    <message>
        <source>The commands that reproduce the results are written down</source>
        <translation>Die Befehle, die die Ergebnisse nachvollziehen, sind aufgeschrieben</translation>
    </message>
    <message>
        <source>The comment is not closed, and GitHub hides what follows.</source>
        <translation>Der Kommentar ist nicht geschlossen, und GitHub verbirgt, was folgt.</translation>
    </message>
    <message>
        <source>The conditions in this card&apos;s template are not in order.</source>
        <translation>Die Bedingungen in der Vorlage dieser Karte stimmen nicht.</translation>
    </message>
    <message>
        <source>The configuration of this repository cannot be read.</source>
        <translation>Die Konfiguration dieses Repositorys kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The damaged database could not be kept in {0}: {1}.</source>
        <translation>Die beschädigte Datenbank konnte nicht in {0} behalten werden: {1}.</translation>
    </message>
    <message>
        <source>The data is sound now.</source>
        <translation>Die Daten sind jetzt in Ordnung.</translation>
    </message>
    <message>
        <source>The data is sound.</source>
        <translation>Die Daten sind in Ordnung.</translation>
    </message>
    <message>
        <source>The data&apos;s source, licence and download are named</source>
        <translation>Quelle, Lizenz und Download der Daten sind genannt</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>Die Datenbank kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>Die Datenbankdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The database is damaged in {0} places.</source>
        <translation>Die Datenbank ist an {0} Stellen beschädigt.</translation>
    </message>
    <message>
        <source>The database is damaged, so it was not backed up.</source>
        <translation>Die Datenbank ist beschädigt und wurde darum nicht gesichert.</translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <translation>Ein anderes Programm benutzt die Datenbank.</translation>
    </message>
    <message>
        <source>The database is of an earlier version; Gradus brings it up to date when it opens it.</source>
        <translation>Die Datenbank stammt von einer früheren Version; Gradus bringt sie auf den neuen Stand, wenn es sie öffnet.</translation>
    </message>
    <message>
        <source>The database {0} is empty.</source>
        <translation>Die Datenbank {0} ist leer.</translation>
    </message>
    <message>
        <source>The days after which a card comes again at the latest.</source>
        <translation>Die Tage, nach denen eine Karte spätestens wiederkommt.</translation>
    </message>
    <message>
        <source>The deck already holds a note {0}.</source>
        <translation>Der Stapel enthält schon eine Notiz {0}.</translation>
    </message>
    <message>
        <source>The deck has no title.</source>
        <translation>Der Stapel hat keinen Titel.</translation>
    </message>
    <message>
        <source>The deck has no {0}.</source>
        <translation>Dem Stapel fehlt {0}.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Die Platte konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved.</source>
        <translation>Die Platte ist voll, also wurde das nicht gespeichert.</translation>
    </message>
    <message>
        <source>The exercise block has an unknown key {0}.</source>
        <translation>Der Aufgabenblock hat einen unbekannten Schlüssel {0}.</translation>
    </message>
    <message>
        <source>The exercise block lacks {0}.</source>
        <translation>Dem Aufgabenblock fehlt {0}.</translation>
    </message>
    <message>
        <source>The exercise block {0}.</source>
        <translation>Der Aufgabenblock {0}.</translation>
    </message>
    <message>
        <source>The exercise has more than {0} names.</source>
        <translation>Die Aufgabe hat mehr als {0} Namen.</translation>
    </message>
    <message>
        <source>The exercise has more than {0} placeholders.</source>
        <translation>Die Aufgabe hat mehr als {0} Platzhalter.</translation>
    </message>
    <message>
        <source>The exercise uses {0}, which &apos;draw&apos; and &apos;let&apos; do not name.</source>
        <translation>Die Aufgabe benutzt {0}, was &apos;draw&apos; und &apos;let&apos; nicht nennen.</translation>
    </message>
    <message>
        <source>The field &apos;phases&apos; names one that is none.</source>
        <translation>Das Feld &apos;phases&apos; nennt eine, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The field &apos;power&apos; has more than two numbers.</source>
        <translation>Das Feld &apos;power&apos; hat mehr als zwei Zahlen.</translation>
    </message>
    <message>
        <source>The field {0} begins with {1}.</source>
        <translation>Das Feld {0} beginnt mit {1}.</translation>
    </message>
    <message>
        <source>The field {0} is missing.</source>
        <translation>Das Feld {0} fehlt.</translation>
    </message>
    <message>
        <source>The field {0} is not known.</source>
        <translation>Das Feld {0} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The field {0} is there twice.</source>
        <translation>Das Feld {0} steht zweimal da.</translation>
    </message>
    <message>
        <source>The field {0} is {1}, which is none of its words.</source>
        <translation>Das Feld {0} ist {1}, und das ist keines seiner Wörter.</translation>
    </message>
    <message>
        <source>The field {0} {1}.</source>
        <translation>Das Feld {0} {1}.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Die Datei kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The file ends before its calendar does.</source>
        <translation>Die Datei endet vor ihrem Kalender.</translation>
    </message>
    <message>
        <source>The file has changed since that edit, so it was not taken back.</source>
        <translation>Die Datei hat sich seit dieser Bearbeitung geändert, also wurde sie nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>The file has more than {0} lines.</source>
        <translation>Die Datei hat mehr als {0} Zeilen.</translation>
    </message>
    <message>
        <source>The file has no front matter.</source>
        <translation>Die Datei hat keinen Vorspann.</translation>
    </message>
    <message>
        <source>The file holds the character U+{0}.</source>
        <translation>Die Datei enthält das Zeichen U+{0}.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>Die Datei ist größer als {0} MB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The first paragraph has {0} characters, not at most 120.</source>
        <translation>Der erste Absatz hat {0} Zeichen, nicht höchstens 120.</translation>
    </message>
    <message>
        <source>The first paragraph has {0} characters.</source>
        <translation>Der erste Absatz hat {0} Zeichen.</translation>
    </message>
    <message>
        <source>The first paragraph is a template&apos;s text.</source>
        <translation>Der erste Absatz ist der Text einer Vorlage.</translation>
    </message>
    <message>
        <source>The first paragraph says what the project does</source>
        <translation>Der erste Absatz sagt, was das Projekt tut</translation>
    </message>
    <message>
        <source>The folder cannot be read: {0}.</source>
        <translation>Der Ordner kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The folder of that file was removed.</source>
        <translation>Der Ordner dieser Datei wurde entfernt.</translation>
    </message>
    <message>
        <source>The folder of this note&apos;s deck was removed.</source>
        <translation>Der Ordner des Stapels dieser Notiz wurde entfernt.</translation>
    </message>
    <message>
        <source>The folder of those notes was removed.</source>
        <translation>Der Ordner dieser Notizen wurde entfernt.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>Der Ordner {0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}.</source>
        <translation>Der Ordner {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>The folder {0} is read-only.</source>
        <translation>Der Ordner {0} ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The front matter has an unknown key {0}.</source>
        <translation>Der Vorspann hat einen unbekannten Schlüssel {0}.</translation>
    </message>
    <message>
        <source>The front matter of {0} lacks {1}.</source>
        <translation>Im Vorspann von {0} fehlt {1}.</translation>
    </message>
    <message>
        <source>The front matter {0}.</source>
        <translation>Der Vorspann {0}.</translation>
    </message>
    <message>
        <source>The heading has no text.</source>
        <translation>Die Überschrift hat keinen Text.</translation>
    </message>
    <message>
        <source>The heading of an exercise has no placeholders.</source>
        <translation>Die Überschrift einer Aufgabe hat keine Platzhalter.</translation>
    </message>
    <message>
        <source>The heading “{0}” is of level {1} below level {2}.</source>
        <translation>Die Überschrift „{0}“ hat Ebene {1} unter Ebene {2}.</translation>
    </message>
    <message>
        <source>The height of the text on cards, in pixels.</source>
        <translation>Die Höhe des Textes auf Karten, in Pixeln.</translation>
    </message>
    <message>
        <source>The history shows how the work went</source>
        <translation>Die Historie zeigt, wie die Arbeit ging</translation>
    </message>
    <message>
        <source>The hour at which you are told that reviews wait.</source>
        <translation>Die Stunde, zu der du erfährst, dass Wiederholungen warten.</translation>
    </message>
    <message>
        <source>The hour from which nothing notifies you.</source>
        <translation>Die Stunde, ab der dich nichts benachrichtigt.</translation>
    </message>
    <message>
        <source>The hour of the night at which a new study day begins.</source>
        <translation>Die Stunde der Nacht, zu der ein neuer Lerntag beginnt.</translation>
    </message>
    <message>
        <source>The hour until which nothing notifies you; the same hour as before means never.</source>
        <translation>Die Stunde, bis zu der dich nichts benachrichtigt; dieselbe Stunde wie davor heißt nie.</translation>
    </message>
    <message>
        <source>The id has changed.</source>
        <translation>Die id hat sich geändert.</translation>
    </message>
    <message>
        <source>The id {0} cannot be one.</source>
        <translation>{0} kann keine id sein.</translation>
    </message>
    <message>
        <source>The id {0} is already used in line {1}.</source>
        <translation>Die id {0} steht schon in Zeile {1}.</translation>
    </message>
    <message>
        <source>The id {0} is already used in {1}.</source>
        <translation>Die id {0} wird schon in {1} benutzt.</translation>
    </message>
    <message>
        <source>The id {0} is in use already.</source>
        <translation>Die id {0} wird schon benutzt.</translation>
    </message>
    <message>
        <source>The id {0} is not allowed.</source>
        <translation>Die id {0} ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The id {0} is there twice.</source>
        <translation>Die id {0} steht zweimal da.</translation>
    </message>
    <message>
        <source>The image “{0}” has no fixed tag.</source>
        <translation>Das Image „{0}“ hat kein festes Tag.</translation>
    </message>
    <message>
        <source>The item is no longer there.</source>
        <translation>Der Punkt ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The language of the window from the next start on; cards keep their own.</source>
        <translation>Die Sprache des Fensters ab dem nächsten Start; Karten behalten ihre eigene.</translation>
    </message>
    <message>
        <source>The largest file has {0} MB.</source>
        <translation>Die größte Datei hat {0} MB.</translation>
    </message>
    <message>
        <source>The largest outputs have {0} MB.</source>
        <translation>Die größten Ausgaben haben {0} MB.</translation>
    </message>
    <message>
        <source>The licence is a known one, in full</source>
        <translation>Die Lizenz ist eine bekannte, vollständig</translation>
    </message>
    <message>
        <source>The licence is named in fewer than two places.</source>
        <translation>Die Lizenz ist an weniger als zwei Stellen genannt.</translation>
    </message>
    <message>
        <source>The licences differ. {0}.</source>
        <translation>Die Lizenzen unterscheiden sich. {0}.</translation>
    </message>
    <message>
        <source>The line cannot be read: {0}.</source>
        <translation>Die Zeile kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The line has no {0}.</source>
        <translation>Der Zeile fehlt {0}.</translation>
    </message>
    <message>
        <source>The line has {0} cells, but there are {1} names.</source>
        <translation>Die Zeile hat {0} Zellen, aber es gibt {1} Namen.</translation>
    </message>
    <message>
        <source>The link to “{0}” leads nowhere.</source>
        <translation>Der Link nach „{0}“ führt nirgendwohin.</translation>
    </message>
    <message>
        <source>The minutes a day you want to spend on cards; new cards get what reviews leave of them, and 0 means no limit.</source>
        <translation>Die Minuten am Tag, die du für Karten aufwenden willst; neue Karten bekommen, was Wiederholungen davon übrig lassen, und 0 heißt keine Grenze.</translation>
    </message>
    <message>
        <source>The newest whole backup is of {0}. Close Gradus and run gradus restore &quot;{1}&quot;.</source>
        <translation>Die neueste unversehrte Sicherung ist vom {0}. Schließe Gradus und führe gradus restore &quot;{1}&quot; aus.</translation>
    </message>
    <message>
        <source>The note has changed since that edit, so it was not taken back.</source>
        <translation>Die Notiz hat sich seit dieser Bearbeitung geändert, also wurde sie nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>The note has more than one id.</source>
        <translation>Die Notiz hat mehr als eine id.</translation>
    </message>
    <message>
        <source>The note has more than one type.</source>
        <translation>Die Notiz hat mehr als einen Typ.</translation>
    </message>
    <message>
        <source>The note has no &apos;yaml exercise&apos; block.</source>
        <translation>Die Notiz hat keinen Block &apos;yaml exercise&apos;.</translation>
    </message>
    <message>
        <source>The note has no answer.</source>
        <translation>Die Notiz hat keine Antwort.</translation>
    </message>
    <message>
        <source>The note has no code to read.</source>
        <translation>Die Notiz hat keinen Code zum Lesen.</translation>
    </message>
    <message>
        <source>The note has no id.</source>
        <translation>Die Notiz hat keine id.</translation>
    </message>
    <message>
        <source>The note has no numbered steps.</source>
        <translation>Die Notiz hat keine nummerierten Schritte.</translation>
    </message>
    <message>
        <source>The note has no output block.</source>
        <translation>Die Notiz hat keinen Ausgabeblock.</translation>
    </message>
    <message>
        <source>The note is longer than {0} characters.</source>
        <translation>Die Notiz ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>The note {0} is not in the file any more.</source>
        <translation>Die Notiz {0} ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The note {0} would not be in order in {1}; nothing was moved.</source>
        <translation>Die Notiz {0} wäre in {1} nicht in Ordnung; nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>The notebooks hold no outputs, so whether they ran cannot be seen.</source>
        <translation>Die Notebooks enthalten keine Ausgaben, also ist nicht zu sehen, ob sie liefen.</translation>
    </message>
    <message>
        <source>The notes cannot be told apart from those around them.</source>
        <translation>Die Notizen lassen sich nicht von denen um sie herum trennen.</translation>
    </message>
    <message>
        <source>The options are not one list.</source>
        <translation>Die Möglichkeiten sind nicht eine Liste.</translation>
    </message>
    <message>
        <source>The original of this note cannot be read from {0}.</source>
        <translation>Das Original dieser Notiz kann nicht aus {0} gelesen werden.</translation>
    </message>
    <message>
        <source>The package cannot be written: {0}.</source>
        <translation>Das Paket kann nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>The package could not be read: the process that read it was ended.</source>
        <translation>Das Paket konnte nicht gelesen werden: der Prozess, der es las, wurde beendet.</translation>
    </message>
    <message>
        <source>The picture {0} does not exist.</source>
        <translation>Das Bild {0} existiert nicht.</translation>
    </message>
    <message>
        <source>The picture {0} has no alternative text.</source>
        <translation>Das Bild {0} hat keinen Alternativtext.</translation>
    </message>
    <message>
        <source>The picture {0} is not inside the deck&apos;s folder.</source>
        <translation>Das Bild {0} liegt nicht im Ordner des Stapels.</translation>
    </message>
    <message>
        <source>The picture “{0}” has no alternative text.</source>
        <translation>Das Bild „{0}“ hat keinen Alternativtext.</translation>
    </message>
    <message>
        <source>The picture “{0}” is not in the repository.</source>
        <translation>Das Bild „{0}“ liegt nicht im Repository.</translation>
    </message>
    <message>
        <source>The plan has changed since.</source>
        <translation>Der Plan hat sich seither geändert.</translation>
    </message>
    <message>
        <source>The project is no longer there.</source>
        <translation>Das Projekt ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The project template {0} is damaged: {1}.</source>
        <translation>Die Projektvorlage {0} ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>The project would end before it begins.</source>
        <translation>Das Projekt würde enden, bevor es beginnt.</translation>
    </message>
    <message>
        <source>The repository could not be read: the process that read it was ended.</source>
        <translation>Das Repository konnte nicht gelesen werden: der lesende Prozess wurde beendet.</translation>
    </message>
    <message>
        <source>The results have no baseline to be compared with.</source>
        <translation>Die Ergebnisse haben keine Basis zum Vergleich.</translation>
    </message>
    <message>
        <source>The results name no number.</source>
        <translation>Die Ergebnisse nennen keine Zahl.</translation>
    </message>
    <message>
        <source>The results table has no baseline row.</source>
        <translation>Die Ergebnistabelle hat keine Zeile für die Basis.</translation>
    </message>
    <message>
        <source>The search is nested too deeply.</source>
        <translation>Die Suche ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The search is too long.</source>
        <translation>Die Suche ist zu lang.</translation>
    </message>
    <message>
        <source>The search stops too early.</source>
        <translation>Die Suche endet zu früh.</translation>
    </message>
    <message>
        <source>The section on data lacks {0}.</source>
        <translation>Dem Abschnitt über Daten fehlt {0}.</translation>
    </message>
    <message>
        <source>The selected cards lie in more than one of your folders.</source>
        <translation>Die gewählten Karten liegen in mehr als einem deiner Ordner.</translation>
    </message>
    <message>
        <source>The service has a test of its health or its prediction</source>
        <translation>Der Dienst hat einen Test seines Zustands oder seiner Vorhersage</translation>
    </message>
    <message>
        <source>The share of reviews you want to recall; a higher share means more reviews.</source>
        <translation>Der Anteil der Wiederholungen, den du wissen willst; ein höherer Anteil heißt mehr Wiederholungen.</translation>
    </message>
    <message>
        <source>The size of all text but that on cards, in percent.</source>
        <translation>Die Größe aller Texte außer denen auf Karten, in Prozent.</translation>
    </message>
    <message>
        <source>The step cannot be remembered in {0}: {1}.</source>
        <translation>Der Schritt kann in {0} nicht behalten werden: {1}.</translation>
    </message>
    <message>
        <source>The template that made this card is not there any more.</source>
        <translation>Die Vorlage, aus der diese Karte entstand, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The templates of READMEs cannot be read: {0}.</source>
        <translation>Die Vorlagen der READMEs können nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The text before that edit is no note.</source>
        <translation>Der Text vor dieser Bearbeitung ist keine Notiz.</translation>
    </message>
    <message>
        <source>The text does not begin with its heading.</source>
        <translation>Der Text beginnt nicht mit seiner Überschrift.</translation>
    </message>
    <message>
        <source>The text holds a paragraph separator (U+2029), which would be lost here.</source>
        <translation>Der Text enthält ein Absatzzeichen (U+2029), das hier verloren ginge.</translation>
    </message>
    <message>
        <source>The text would change the notes above it.</source>
        <translation>Der Text würde die Notizen darüber ändern.</translation>
    </message>
    <message>
        <source>The text would change the notes around it.</source>
        <translation>Der Text würde die Notizen um ihn herum ändern.</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>Der Titel ist leer.</translation>
    </message>
    <message>
        <source>The tolerance {0} is no number from 0 upwards.</source>
        <translation>Die Toleranz {0} ist keine Zahl ab 0.</translation>
    </message>
    <message>
        <source>Then look at it again.</source>
        <translation>Sieh es dir dann noch einmal an.</translation>
    </message>
    <message>
        <source>There are fewer than {0} commits.</source>
        <translation>Es gibt weniger als {0} Commits.</translation>
    </message>
    <message>
        <source>There are no cards to export.</source>
        <translation>Es gibt keine Karten zu exportieren.</translation>
    </message>
    <message>
        <source>There are no commits.</source>
        <translation>Es gibt keine Commits.</translation>
    </message>
    <message>
        <source>There are tests</source>
        <translation>Es gibt Tests</translation>
    </message>
    <message>
        <source>There is a README with one title</source>
        <translation>Es gibt eine README mit einem Titel</translation>
    </message>
    <message>
        <source>There is a README with one title.</source>
        <translation>Es gibt eine README mit einem Titel.</translation>
    </message>
    <message>
        <source>There is a baseline</source>
        <translation>Es gibt eine Basis</translation>
    </message>
    <message>
        <source>There is a baseline.</source>
        <translation>Es gibt eine Basis.</translation>
    </message>
    <message>
        <source>There is a file {0} already.</source>
        <translation>Es gibt schon eine Datei {0}.</translation>
    </message>
    <message>
        <source>There is a file {0} that Gradus did not write, so it was left as it is.</source>
        <translation>Es gibt eine Datei {0}, die Gradus nicht geschrieben hat; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>There is an entry {0} already.</source>
        <translation>Es gibt schon einen Eintrag {0}.</translation>
    </message>
    <message>
        <source>There is another {0} in the folder already.</source>
        <translation>Im Ordner liegt schon eine andere Datei {0}.</translation>
    </message>
    <message>
        <source>There is neither data nor a rule in .gitignore that speaks of it.</source>
        <translation>Es gibt weder Daten noch eine Regel in .gitignore, die davon spricht.</translation>
    </message>
    <message>
        <source>There is no .gitignore in the root folder.</source>
        <translation>Im Stammordner gibt es keine .gitignore.</translation>
    </message>
    <message>
        <source>There is no CITATION.cff, and none is needed.</source>
        <translation>Es gibt keine CITATION.cff, und es ist keine nötig.</translation>
    </message>
    <message>
        <source>There is no Dockerfile and no dev container.</source>
        <translation>Es gibt kein Dockerfile und keinen Dev-Container.</translation>
    </message>
    <message>
        <source>There is no LICENSE in the root folder.</source>
        <translation>Im Stammordner gibt es keine LICENSE.</translation>
    </message>
    <message>
        <source>There is no Python code that could be read.</source>
        <translation>Es gibt keinen lesbaren Python-Code.</translation>
    </message>
    <message>
        <source>There is no Python code that could need anything.</source>
        <translation>Es gibt keinen Python-Code, der etwas brauchen könnte.</translation>
    </message>
    <message>
        <source>There is no Python code that could run in a container.</source>
        <translation>Es gibt keinen Python-Code, der in einem Container laufen könnte.</translation>
    </message>
    <message>
        <source>There is no Python code.</source>
        <translation>Es gibt keinen Python-Code.</translation>
    </message>
    <message>
        <source>There is no README in .github, the root folder or docs.</source>
        <translation>In .github, im Stammordner und in docs gibt es keine README.</translation>
    </message>
    <message>
        <source>There is no README in {0}.</source>
        <translation>In {0} gibt es keine README.</translation>
    </message>
    <message>
        <source>There is no README to look at.</source>
        <translation>Es gibt keine README zum Ansehen.</translation>
    </message>
    <message>
        <source>There is no README whose numbers could be compared.</source>
        <translation>Es gibt keine README, deren Zahlen sich vergleichen ließen.</translation>
    </message>
    <message>
        <source>There is no code.</source>
        <translation>Es gibt keinen Code.</translation>
    </message>
    <message>
        <source>There is no commit yet.</source>
        <translation>Es gibt noch keinen Commit.</translation>
    </message>
    <message>
        <source>There is no deck in {0}.</source>
        <translation>In {0} gibt es keinen Stapel.</translation>
    </message>
    <message>
        <source>There is no deck {0}.</source>
        <translation>Es gibt keinen Stapel {0}.</translation>
    </message>
    <message>
        <source>There is no entry point for {0}.</source>
        <translation>Für {0} gibt es keinen Einstieg.</translation>
    </message>
    <message>
        <source>There is no evidence: {0} is missing.</source>
        <translation>Es gibt keinen Beleg: {0} fehlt.</translation>
    </message>
    <message>
        <source>There is no filter &apos;{0}:&apos;.</source>
        <translation>Es gibt keinen Filter &apos;{0}:&apos;.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Es gibt keinen Ordner {0}.</translation>
    </message>
    <message>
        <source>There is no free time to plan an hour in.</source>
        <translation>Es gibt keine freie Zeit, um eine Stunde zu planen.</translation>
    </message>
    <message>
        <source>There is no function in a Python file.</source>
        <translation>In keiner Python-Datei gibt es eine Funktion.</translation>
    </message>
    <message>
        <source>There is no line of names.</source>
        <translation>Es gibt keine Zeile mit Namen.</translation>
    </message>
    <message>
        <source>There is no model card and no dataset card.</source>
        <translation>Es gibt keine Modell- und keine Datenkarte.</translation>
    </message>
    <message>
        <source>There is no note type &apos;.{0}&apos;.</source>
        <translation>Es gibt keinen Notiztyp &apos;.{0}&apos;.</translation>
    </message>
    <message>
        <source>There is no notebook.</source>
        <translation>Es gibt kein Notebook.</translation>
    </message>
    <message>
        <source>There is no other deck in {0}.</source>
        <translation>In {0} gibt es keinen anderen Stapel.</translation>
    </message>
    <message>
        <source>There is no room for {0} MB in {1}.</source>
        <translation>In {1} ist kein Platz für {0} MB.</translation>
    </message>
    <message>
        <source>There is no template {0}.</source>
        <translation>Es gibt keine Vorlage {0}.</translation>
    </message>
    <message>
        <source>There is no test function to look at.</source>
        <translation>Es gibt keine Testfunktion zum Ansehen.</translation>
    </message>
    <message>
        <source>There is no test function.</source>
        <translation>Es gibt keine Testfunktion.</translation>
    </message>
    <message>
        <source>There is no whole backup in {0}. Keep a copy of the file and report this.</source>
        <translation>In {0} gibt es keine vollständige Sicherung. Behalte eine Kopie der Datei und melde das.</translation>
    </message>
    <message>
        <source>There is no workflow in .github/workflows.</source>
        <translation>In .github/workflows gibt es keinen Ablauf.</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>Es fehlt: {0}.</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>These cards are not there any more.</source>
        <translation>Diese Karten sind nicht mehr da.</translation>
    </message>
    <message>
        <source>These changes are out of date.</source>
        <translation>Diese Änderungen sind veraltet.</translation>
    </message>
    <message>
        <source>This card changed while it was on screen, so the answer was not recorded.</source>
        <translation>Diese Karte hat sich geändert, während sie zu sehen war, also wurde die Antwort nicht gespeichert.</translation>
    </message>
    <message>
        <source>This card is not in your decks any more, so nothing was done to it.</source>
        <translation>Diese Karte ist nicht mehr in deinen Stapeln, also wurde nichts mit ihr getan.</translation>
    </message>
    <message>
        <source>This card is not the one on screen, so the answer was not recorded.</source>
        <translation>Diese Karte ist nicht die gezeigte, also wurde die Antwort nicht gespeichert.</translation>
    </message>
    <message>
        <source>This card&apos;s template leaves its question empty.</source>
        <translation>Die Vorlage dieser Karte lässt die Frage leer.</translation>
    </message>
    <message>
        <source>This fenced block is never closed.</source>
        <translation>Dieser umzäunte Block ist nie geschlossen.</translation>
    </message>
    <message>
        <source>This folder has no git, so there is no history.</source>
        <translation>Dieser Ordner hat kein git, also gibt es keine Historie.</translation>
    </message>
    <message>
        <source>This folder holds more than {0} files.</source>
        <translation>Dieser Ordner enthält mehr als {0} Dateien.</translation>
    </message>
    <message>
        <source>This is a bare repository, which has no files to write to.</source>
        <translation>Das ist ein Repository ohne Arbeitsdateien, in das nichts geschrieben werden kann.</translation>
    </message>
    <message>
        <source>This is a shallow clone; older commits are not in it.</source>
        <translation>Das ist ein flacher Klon; ältere Commits sind nicht darin.</translation>
    </message>
    <message>
        <source>This line begins a second note.</source>
        <translation>Diese Zeile beginnt eine zweite Notiz.</translation>
    </message>
    <message>
        <source>This line makes the text above it a heading.</source>
        <translation>Diese Zeile macht den Text darüber zu einer Überschrift.</translation>
    </message>
    <message>
        <source>This note came from Anki, and has no deck file.</source>
        <translation>Diese Notiz kam aus Anki und hat keine Stapeldatei.</translation>
    </message>
    <message>
        <source>This note has no wording of yours any more.</source>
        <translation>Diese Notiz hat keine Fassung von dir mehr.</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Diese Notiz ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This package cannot be read: {0}.</source>
        <translation>Dieses Paket kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>This package is too large: {0}.</source>
        <translation>Dieses Paket ist zu groß: {0}.</translation>
    </message>
    <message>
        <source>This package was made by a newer version of Anki.</source>
        <translation>Dieses Paket stammt von einer neueren Version von Anki.</translation>
    </message>
    <message>
        <source>This package was refused: {0}.</source>
        <translation>Dieses Paket wurde abgelehnt: {0}.</translation>
    </message>
    <message>
        <source>This repository borrows objects from another one, which Gradus does not follow.</source>
        <translation>Dieses Repository leiht sich Objekte von einem anderen, dem Gradus nicht folgt.</translation>
    </message>
    <message>
        <source>This repository does not say which commit it stands on; its HEAD is damaged.</source>
        <translation>Dieses Repository sagt nicht, auf welchem Commit es steht; sein HEAD ist beschädigt.</translation>
    </message>
    <message>
        <source>This repository holds more than {0} files.</source>
        <translation>Dieses Repository enthält mehr als {0} Dateien.</translation>
    </message>
    <message>
        <source>This repository is damaged: what its last commit holds cannot be read.</source>
        <translation>Dieses Repository ist beschädigt: der Inhalt des letzten Commits kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This repository keeps its branches in reftables, which Gradus cannot read.</source>
        <translation>Dieses Repository führt seine Zweige in Reftables, die Gradus nicht lesen kann.</translation>
    </message>
    <message>
        <source>This repository names its objects by {0}, which Gradus does not know.</source>
        <translation>Dieses Repository benennt seine Objekte nach {0}, was Gradus nicht kennt.</translation>
    </message>
    <message>
        <source>This text is no note.</source>
        <translation>Dieser Text ist keine Notiz.</translation>
    </message>
    <message>
        <source>Time has gone on since.</source>
        <translation>Die Zeit ist seither weitergegangen.</translation>
    </message>
    <message>
        <source>Training and evaluation each have an entry point</source>
        <translation>Training und Auswertung haben je einen Einstieg</translation>
    </message>
    <message>
        <source>Training and evaluation each have an entry point.</source>
        <translation>Training und Auswertung haben je einen Einstieg.</translation>
    </message>
    <message>
        <source>Try again in a moment; nothing that was saved is lost.</source>
        <translation>Versuche es gleich noch einmal; nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>Two licences leave it open what is allowed, so a careful company uses neither.</source>
        <translation>Zwei Lizenzen lassen offen, was erlaubt ist, also benutzt eine vorsichtige Firma keine.</translation>
    </message>
    <message>
        <source>Two options are the same.</source>
        <translation>Zwei Möglichkeiten sind gleich.</translation>
    </message>
    <message>
        <source>Under a heading Data, link the source, name its licence and give the command that downloads it.</source>
        <translation>Verlinke unter einer Überschrift Data die Quelle, nenne ihre Lizenz und gib den Befehl zum Herunterladen an.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the .ics file that is in it.</source>
        <translation>Entpacke es, und wähle die .ics-Datei darin.</translation>
    </message>
    <message>
        <source>Use 1 to 7.</source>
        <translation>Benutze 1 bis 7.</translation>
    </message>
    <message>
        <source>Use fewer brackets.</source>
        <translation>Benutze weniger Klammern.</translation>
    </message>
    <message>
        <source>Use letters and hyphens.</source>
        <translation>Benutze Buchstaben und Bindestriche.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens.</source>
        <translation>Benutze Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Use one of {0} or write \: for a colon.</source>
        <translation>Benutze eines von {0} oder schreibe \: für einen Doppelpunkt.</translation>
    </message>
    <message>
        <source>Use one of {0}, or none.</source>
        <translation>Benutze eines von {0}, oder keines.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Benutze kleine Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Use the keys {0}.</source>
        <translation>Benutze die Schlüssel {0}.</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>Benutze {0}.</translation>
    </message>
    <message>
        <source>Values are set in a file or with options.</source>
        <translation>Werte stehen in einer Datei oder kommen aus Optionen.</translation>
    </message>
    <message>
        <source>Versions are pinned or locked</source>
        <translation>Versionen sind festgelegt oder gesperrt</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>What is in a package can be tested, reused and reviewed; notebooks can hardly be.</source>
        <translation>Was in einem Paket steht, lässt sich testen, wiederverwenden und durchsehen; Notebooks kaum.</translation>
    </message>
    <message>
        <source>What nobody else can run is not believed.</source>
        <translation>Was sonst niemand ausführen kann, glaubt niemand.</translation>
    </message>
    <message>
        <source>When a calendar program that shows your plan reminds you of a block.</source>
        <translation>Wann ein Kalenderprogramm, das deinen Plan zeigt, dich an einen Block erinnert.</translation>
    </message>
    <message>
        <source>Whether Gradus starts, minimised, when you log in to this computer.</source>
        <translation>Ob Gradus minimiert startet, wenn du dich an diesem Computer anmeldest.</translation>
    </message>
    <message>
        <source>Whether Gradus stays in the tray and goes on reminding you when you close it.</source>
        <translation>Ob Gradus beim Schließen als Symbol offen bleibt und dich weiter erinnert.</translation>
    </message>
    <message>
        <source>Whether a card&apos;s sound is played as the card is shown; R plays it at any time.</source>
        <translation>Ob der Ton einer Karte abgespielt wird, sobald sie gezeigt wird; R spielt ihn jederzeit ab.</translation>
    </message>
    <message>
        <source>Whether the system notifies you once a day if reviews still wait.</source>
        <translation>Ob das System dich einmal am Tag benachrichtigt, wenn noch Wiederholungen warten.</translation>
    </message>
    <message>
        <source>Whether the system notifies you when a planned block begins.</source>
        <translation>Ob das System dich benachrichtigt, wenn ein geplanter Block beginnt.</translation>
    </message>
    <message>
        <source>Whoever has to edit code to try a value cannot say afterwards which value gave which result.</source>
        <translation>Wer Code ändern muss, um einen Wert zu versuchen, kann danach nicht sagen, welcher Wert welches Ergebnis gab.</translation>
    </message>
    <message>
        <source>With the framework&apos;s test client, request /health and one prediction, and check the answer.</source>
        <translation>Frage mit dem Test-Client des Frameworks /health und eine Vorhersage ab, und prüfe die Antwort.</translation>
    </message>
    <message>
        <source>Without a licence nobody may use the code, and a text that was changed has to be read by a lawyer.</source>
        <translation>Ohne Lizenz darf niemand den Code benutzen, und einen geänderten Text muss ein Jurist lesen.</translation>
    </message>
    <message>
        <source>Without a list, everyone who wants to run it has to guess what to install.</source>
        <translation>Ohne eine Liste muss jeder, der es ausführen will, raten, was zu installieren ist.</translation>
    </message>
    <message>
        <source>Without a seed each run gives another number, and a small gain cannot be told from luck.</source>
        <translation>Ohne Startwert gibt jeder Lauf eine andere Zahl, und ein kleiner Gewinn ist nicht von Glück zu unterscheiden.</translation>
    </message>
    <message>
        <source>Word the note by hand.</source>
        <translation>Formuliere die Notiz von Hand.</translation>
    </message>
    <message>
        <source>Write &apos;## …&apos; for a note; the deck&apos;s title belongs to the front matter.</source>
        <translation>Schreibe &apos;## …&apos; für eine Notiz; der Titel des Stapels gehört in den Vorspann.</translation>
    </message>
    <message>
        <source>Write ) where the group ends.</source>
        <translation>Schreibe ), wo die Gruppe endet.</translation>
    </message>
    <message>
        <source>Write MODEL_CARD.md that begins with YAML front matter with license, datasets and metrics.</source>
        <translation>Schreibe eine MODEL_CARD.md, die mit YAML-Vorspann mit license, datasets und metrics beginnt.</translation>
    </message>
    <message>
        <source>Write README.md in the root folder, under 500 KiB, with one first-level heading that names the project.</source>
        <translation>Schreibe README.md in den Stammordner, unter 500 KiB, mit einer Überschrift erster Ebene, die das Projekt nennt.</translation>
    </message>
    <message>
        <source>Write a line for each, such as `limitations: Not for …`.</source>
        <translation>Schreibe für jeden eine Zeile, etwa `limitations: Not for …`.</translation>
    </message>
    <message>
        <source>Write a number, or take the price out.</source>
        <translation>Schreibe eine Zahl, oder nimm den Preis heraus.</translation>
    </message>
    <message>
        <source>Write a number; &apos;high&apos; may be left out.</source>
        <translation>Schreibe eine Zahl; &apos;high&apos; darf fehlen.</translation>
    </message>
    <message>
        <source>Write a word or a filter there, or take away what stands before.</source>
        <translation>Schreibe dort ein Wort oder einen Filter, oder nimm weg, was davor steht.</translation>
    </message>
    <message>
        <source>Write about what you did</source>
        <translation>Über das schreiben, was du getan hast</translation>
    </message>
    <message>
        <source>Write another &quot; where the phrase ends.</source>
        <translation>Schreibe noch ein &quot;, wo die Wortfolge endet.</translation>
    </message>
    <message>
        <source>Write it another way, or leave the field out where it is not known.</source>
        <translation>Schreibe es anders, oder lass das Feld weg, wo es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Write it as 0.01 or as 5%.</source>
        <translation>Schreibe es als 0.01 oder als 5%.</translation>
    </message>
    <message>
        <source>Write it as {#id .class key=value} at the end of the heading.</source>
        <translation>Schreibe es als {#id .class key=value} ans Ende der Überschrift.</translation>
    </message>
    <message>
        <source>Write it as {0}: &quot;some text&quot;.</source>
        <translation>Schreibe es als {0}: &quot;some text&quot;.</translation>
    </message>
    <message>
        <source>Write it as {0}: [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>Schreibe es als {0}: [&quot;one&quot;, &quot;two&quot;].</translation>
    </message>
    <message>
        <source>Write it as {{c1::text}} or {{c1::text::hint}}.</source>
        <translation>Schreibe es als {{c1::text}} oder {{c1::text::hint}}.</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>Schreibe es hin.</translation>
    </message>
    <message>
        <source>Write least and most.</source>
        <translation>Schreibe das wenigste und das meiste.</translation>
    </message>
    <message>
        <source>Write one of: {0}.</source>
        <translation>Schreibe eines von: {0}.</translation>
    </message>
    <message>
        <source>Write one to a line.</source>
        <translation>Schreibe eine pro Zeile.</translation>
    </message>
    <message>
        <source>Write one with gradus readme write.</source>
        <translation>Schreibe eine mit gradus readme write.</translation>
    </message>
    <message>
        <source>Write the answer below the heading.</source>
        <translation>Schreibe die Antwort unter die Überschrift.</translation>
    </message>
    <message>
        <source>Write the metrics to metrics.json when evaluating, commit it, and copy its numbers.</source>
        <translation>Schreibe die Metriken beim Auswerten in metrics.json, committe sie und übernimm ihre Zahlen.</translation>
    </message>
    <message>
        <source>Write the question after &apos;##&apos;.</source>
        <translation>Schreibe die Frage hinter &apos;##&apos;.</translation>
    </message>
    <message>
        <source>Write the same SPDX name, such as MIT, in the README and under license in pyproject.toml.</source>
        <translation>Schreibe denselben SPDX-Namen, etwa MIT, in die README und unter license in pyproject.toml.</translation>
    </message>
    <message>
        <source>Write them as &apos;- [ ] wrong&apos; and &apos;- [x] right&apos;.</source>
        <translation>Schreibe sie als &apos;- [ ] wrong&apos; und &apos;- [x] right&apos;.</translation>
    </message>
    <message>
        <source>Write them as &apos;1. …&apos;, one to a line.</source>
        <translation>Schreibe sie als &apos;1. …&apos;, einen pro Zeile.</translation>
    </message>
    <message>
        <source>Write what belongs there, or take the line out.</source>
        <translation>Schreibe, was dort hingehört, oder nimm die Zeile heraus.</translation>
    </message>
    <message>
        <source>Write what it shows between the square brackets.</source>
        <translation>Schreibe zwischen die eckigen Klammern, was es zeigt.</translation>
    </message>
    <message>
        <source>Write {#{0}} again: what you have learned belongs to it.</source>
        <translation>Schreibe {#{0}} wieder hin: was du gelernt hast, gehört dazu.</translation>
    </message>
    <message>
        <source>Write {0}, or run the evaluation again.</source>
        <translation>Schreibe {0}, oder führe die Auswertung noch einmal aus.</translation>
    </message>
    <message>
        <source>Your edits cannot be kept in {0}: {1}.</source>
        <translation>Deine Änderungen können in {0} nicht behalten werden: {1}.</translation>
    </message>
    <message>
        <source>a chain of deltas does not end</source>
        <translation>eine Kette von Deltas endet nicht</translation>
    </message>
    <message>
        <source>a chain of tags does not end</source>
        <translation>eine Kette von Tags endet nicht</translation>
    </message>
    <message>
        <source>a commit is damaged</source>
        <translation>ein Commit ist beschädigt</translation>
    </message>
    <message>
        <source>a delta ends in its header</source>
        <translation>ein Delta endet in seinem Kopf</translation>
    </message>
    <message>
        <source>a due is either a study day or an instant</source>
        <translation>eine Fälligkeit ist entweder ein Lerntag oder ein Zeitpunkt</translation>
    </message>
    <message>
        <source>a file in it has a name with hidden signs</source>
        <translation>eine Datei darin hat einen Namen mit unsichtbaren Zeichen</translation>
    </message>
    <message>
        <source>a file in it has a path for a name</source>
        <translation>eine Datei darin hat einen Pfad als Namen</translation>
    </message>
    <message>
        <source>a file in it has the name of a device</source>
        <translation>eine Datei darin heißt wie ein Gerät</translation>
    </message>
    <message>
        <source>a pack cannot be opened</source>
        <translation>ein Paket kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>a pack ends within an object</source>
        <translation>ein Paket endet in einem Objekt</translation>
    </message>
    <message>
        <source>a pack holds an object of no known kind</source>
        <translation>ein Paket enthält ein Objekt unbekannter Art</translation>
    </message>
    <message>
        <source>a pack is missing</source>
        <translation>ein Paket fehlt</translation>
    </message>
    <message>
        <source>a part of it is not what Anki writes</source>
        <translation>ein Teil davon ist nicht so, wie Anki ihn schreibt</translation>
    </message>
    <message>
        <source>a part of its database has the wrong form</source>
        <translation>ein Teil seiner Datenbank hat die falsche Form</translation>
    </message>
    <message>
        <source>a part of its database is not JSON</source>
        <translation>ein Teil seiner Datenbank ist kein JSON</translation>
    </message>
    <message>
        <source>a picture or sound in it is damaged</source>
        <translation>ein Bild oder Ton darin ist beschädigt</translation>
    </message>
    <message>
        <source>a tag is damaged</source>
        <translation>ein Tag ist beschädigt</translation>
    </message>
    <message>
        <source>a tree is damaged</source>
        <translation>ein Baum ist beschädigt</translation>
    </message>
    <message>
        <source>a word with any beginning</source>
        <translation>ein Wort mit beliebigem Anfang</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>an instant needs a time zone</source>
        <translation>ein Zeitpunkt braucht eine Zeitzone</translation>
    </message>
    <message>
        <source>an object has no header</source>
        <translation>ein Objekt hat keinen Kopf</translation>
    </message>
    <message>
        <source>an object is not as long as it says</source>
        <translation>ein Objekt ist nicht so lang, wie es sagt</translation>
    </message>
    <message>
        <source>an object is of another kind than it should be</source>
        <translation>ein Objekt ist von anderer Art, als es sein sollte</translation>
    </message>
    <message>
        <source>an object is too large</source>
        <translation>ein Objekt ist zu groß</translation>
    </message>
    <message>
        <source>an object is too large or cannot be read</source>
        <translation>ein Objekt ist zu groß oder nicht lesbar</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>beide Wörter</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>Klammern fassen zusammen</translation>
    </message>
    <message>
        <source>broken anchor</source>
        <translation>toter Anker</translation>
    </message>
    <message>
        <source>broken link</source>
        <translation>toter Link</translation>
    </message>
    <message>
        <source>calls {0}, which is no function that it may call</source>
        <translation>ruft {0} auf, eine Funktion, die nicht erlaubt ist</translation>
    </message>
    <message>
        <source>cards answered in the last 7 days, here with Again</source>
        <translation>Karten, die in den letzten 7 Tagen beantwortet wurden, hier mit Nochmal</translation>
    </message>
    <message>
        <source>cards by a figure: s stability, d difficulty, r recall, ivl, due, lapses, reps</source>
        <translation>Karten nach einer Größe: s Stabilität, d Schwierigkeit, r Abruf, ivl Intervall, due, lapses, reps</translation>
    </message>
    <message>
        <source>cards first answered in the last 7 days</source>
        <translation>Karten, die in den letzten 7 Tagen zum ersten Mal beantwortet wurden</translation>
    </message>
    <message>
        <source>cards of a deck, by its title, file or folder</source>
        <translation>Karten eines Stapels, nach Titel, Datei oder Ordner</translation>
    </message>
    <message>
        <source>cards of a note, by its id</source>
        <translation>Karten einer Notiz, nach ihrer id</translation>
    </message>
    <message>
        <source>cards of a phase of the road</source>
        <translation>Karten einer Phase des Wegs</translation>
    </message>
    <message>
        <source>cards of a topic of the road</source>
        <translation>Karten eines Themas des Wegs</translation>
    </message>
    <message>
        <source>cards of a type of note</source>
        <translation>Karten eines Notiztyps</translation>
    </message>
    <message>
        <source>cards of decks with a tag</source>
        <translation>Karten aus Stapeln mit einem Schlagwort</translation>
    </message>
    <message>
        <source>cards that came in the last 7 days</source>
        <translation>Karten, die in den letzten 7 Tagen kamen</translation>
    </message>
    <message>
        <source>cards with a flag</source>
        <translation>markierte Karten</translation>
    </message>
    <message>
        <source>comes to a number that is not finite</source>
        <translation>ergibt eine Zahl, die nicht endlich ist</translation>
    </message>
    <message>
        <source>comes to a number that is too large</source>
        <translation>ergibt eine Zahl, die zu groß ist</translation>
    </message>
    <message>
        <source>counts with a number that is not from 0 to {0}</source>
        <translation>zählt mit einer Zahl, die nicht von 0 bis {0} geht</translation>
    </message>
    <message>
        <source>cut by GitHub</source>
        <translation>von GitHub abgeschnitten</translation>
    </message>
    <message>
        <source>divides by a matrix that is singular</source>
        <translation>teilt durch eine singuläre Matrix</translation>
    </message>
    <message>
        <source>divides by zero</source>
        <translation>teilt durch null</translation>
    </message>
    <message>
        <source>due, new, learning or suspended cards and more</source>
        <translation>fällige, neue, gerade gelernte oder ausgesetzte Karten und mehr</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>gives a function what it cannot take</source>
        <translation>gibt einer Funktion, was sie nicht nehmen kann</translation>
    </message>
    <message>
        <source>has a list that is empty or longer than {0}</source>
        <translation>hat eine Liste, die leer oder länger als {0} ist</translation>
    </message>
    <message>
        <source>has a matrix whose rows differ in length</source>
        <translation>hat eine Matrix, deren Zeilen verschieden lang sind</translation>
    </message>
    <message>
        <source>has a matrix with an entry that is too large or too small</source>
        <translation>hat eine Matrix mit einem zu großen oder zu kleinen Eintrag</translation>
    </message>
    <message>
        <source>has a number that is not written as 12, 0.5 or 1e-3</source>
        <translation>hat eine Zahl, die nicht als 12, 0.5 oder 1e-3 geschrieben ist</translation>
    </message>
    <message>
        <source>has a size that is not from 1 to {0}</source>
        <translation>hat eine Größe, die nicht von 1 bis {0} geht</translation>
    </message>
    <message>
        <source>heading skips</source>
        <translation>Überschrift überspringt eine Ebene</translation>
    </message>
    <message>
        <source>holds {0}, which expressions do not have</source>
        <translation>enthält {0}, das Ausdrücke nicht haben</translation>
    </message>
    <message>
        <source>is a range of decimals without a step such as &apos;step 0.1&apos;</source>
        <translation>ist ein Bereich von Dezimalzahlen ohne Schritt wie &apos;step 0.1&apos;</translation>
    </message>
    <message>
        <source>is a range that ends before it begins</source>
        <translation>ist ein Bereich, der endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>is a range whose step is not positive</source>
        <translation>ist ein Bereich, dessen Schritt nicht positiv ist</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is longer than {0} characters</source>
        <translation>ist länger als {0} Zeichen</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is no condition such as a != b</source>
        <translation>ist keine Bedingung wie a != b</translation>
    </message>
    <message>
        <source>is no expression that can be read</source>
        <translation>ist kein lesbarer Ausdruck</translation>
    </message>
    <message>
        <source>is not a list of &apos;key: value&apos; lines</source>
        <translation>ist keine Liste von Zeilen &apos;key: value&apos;</translation>
    </message>
    <message>
        <source>is not valid YAML</source>
        <translation>ist kein gültiges YAML</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>es kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>er endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>es existiert schon</translation>
    </message>
    <message>
        <source>it has no start</source>
        <translation>er hat keinen Beginn</translation>
    </message>
    <message>
        <source>it holds a link or something else that is no file</source>
        <translation>es enthält einen Verweis oder etwas anderes, das keine Datei ist</translation>
    </message>
    <message>
        <source>it holds a path to somewhere else</source>
        <translation>es enthält einen Pfad, der anderswohin führt</translation>
    </message>
    <message>
        <source>it holds more than {0} files</source>
        <translation>es enthält mehr als {0} Dateien</translation>
    </message>
    <message>
        <source>it holds two files of one name</source>
        <translation>es enthält zwei Dateien gleichen Namens</translation>
    </message>
    <message>
        <source>it is compressed in a way that Anki does not use</source>
        <translation>es ist auf eine Weise gepackt, die Anki nicht verwendet</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>es ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>es ist verschlüsselt</translation>
    </message>
    <message>
        <source>it is packed in a way in which backups are not</source>
        <translation>sie ist anders gepackt als Sicherungen</translation>
    </message>
    <message>
        <source>it repeats too often</source>
        <translation>er wiederholt sich zu oft</translation>
    </message>
    <message>
        <source>it unpacks to far more than its size</source>
        <translation>es entpackt sich zu weit mehr als seiner Größe</translation>
    </message>
    <message>
        <source>its database computes what it pretends to hold</source>
        <translation>seine Datenbank berechnet, was sie zu enthalten vorgibt</translation>
    </message>
    <message>
        <source>its database has a form that Anki does not put into packages</source>
        <translation>seine Datenbank hat eine Form, die Anki nicht in Pakete packt</translation>
    </message>
    <message>
        <source>its database holds views, triggers or tables of another kind</source>
        <translation>seine Datenbank enthält Sichten, Trigger oder Tabellen anderer Art</translation>
    </message>
    <message>
        <source>its database is damaged</source>
        <translation>seine Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>its database is empty</source>
        <translation>seine Datenbank ist leer</translation>
    </message>
    <message>
        <source>its database is none</source>
        <translation>seine Datenbank ist keine</translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation>der Name ist nicht UTF-8</translation>
    </message>
    <message>
        <source>its pictures and sounds have names that cannot be told apart</source>
        <translation>seine Bilder und Töne haben Namen, die sich nicht unterscheiden lassen</translation>
    </message>
    <message>
        <source>its {0} cannot be understood</source>
        <translation>sein {0} ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>last commit {0} ago</source>
        <translation>letzter Commit {0} her</translation>
    </message>
    <message>
        <source>licence differs</source>
        <translation>Lizenz weicht ab</translation>
    </message>
    <message>
        <source>lists something that is no number</source>
        <translation>zählt etwas auf, das keine Zahl ist</translation>
    </message>
    <message>
        <source>looks for an entry of a number</source>
        <translation>sucht einen Eintrag in einer Zahl</translation>
    </message>
    <message>
        <source>looks for an entry that its list does not have</source>
        <translation>sucht einen Eintrag, den die Liste nicht hat</translation>
    </message>
    <message>
        <source>missing section</source>
        <translation>fehlender Abschnitt</translation>
    </message>
    <message>
        <source>no account is as long</source>
        <translation>so lang ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>keine Basis</translation>
    </message>
    <message>
        <source>no commits yet</source>
        <translation>noch keine Commits</translation>
    </message>
    <message>
        <source>no numbers in results</source>
        <translation>keine Zahlen in den Ergebnissen</translation>
    </message>
    <message>
        <source>no predictions</source>
        <translation>keine Vorhersagen</translation>
    </message>
    <message>
        <source>no results are shown yet</source>
        <translation>noch sind keine Ergebnisse gezeigt</translation>
    </message>
    <message>
        <source>not a checksum</source>
        <translation>keine Prüfsumme</translation>
    </message>
    <message>
        <source>not a count</source>
        <translation>keine Anzahl</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>not the name of a file</source>
        <translation>kein Dateiname</translation>
    </message>
    <message>
        <source>number differs</source>
        <translation>Zahl weicht ab</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>eines davon</translation>
    </message>
    <message>
        <source>picture without text</source>
        <translation>Bild ohne Text</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>remote card</source>
        <translation>Karte von anderem Server</translation>
    </message>
    <message>
        <source>results are shown</source>
        <translation>Ergebnisse sind gezeigt</translation>
    </message>
    <message>
        <source>rounds to more than 15 digits</source>
        <translation>rundet auf mehr als 15 Stellen</translation>
    </message>
    <message>
        <source>section on {0}</source>
        <translation>Abschnitt {0}</translation>
    </message>
    <message>
        <source>sentence on what this is</source>
        <translation>Satz dazu, was das ist</translation>
    </message>
    <message>
        <source>several titles</source>
        <translation>mehrere Titel</translation>
    </message>
    <message>
        <source>takes a condition for a number</source>
        <translation>nimmt eine Bedingung als Zahl</translation>
    </message>
    <message>
        <source>takes a fraction where a whole number is needed</source>
        <translation>nimmt einen Bruch, wo eine ganze Zahl nötig ist</translation>
    </message>
    <message>
        <source>takes a list for a number</source>
        <translation>nimmt eine Liste als Zahl</translation>
    </message>
    <message>
        <source>takes a number for a condition</source>
        <translation>nimmt eine Zahl als Bedingung</translation>
    </message>
    <message>
        <source>takes a number for a list</source>
        <translation>nimmt eine Zahl als Liste</translation>
    </message>
    <message>
        <source>takes a root of a negative number</source>
        <translation>zieht die Wurzel einer negativen Zahl</translation>
    </message>
    <message>
        <source>takes too long to compute</source>
        <translation>braucht zu lange zum Rechnen</translation>
    </message>
    <message>
        <source>the base of a delta is missing</source>
        <translation>die Basis eines Deltas fehlt</translation>
    </message>
    <message>
        <source>the base of a delta is outside its pack</source>
        <translation>die Basis eines Deltas liegt außerhalb seines Pakets</translation>
    </message>
    <message>
        <source>the database is missing</source>
        <translation>die Datenbank fehlt</translation>
    </message>
    <message>
        <source>the index of a pack cannot be read</source>
        <translation>das Verzeichnis eines Pakets kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the index of a pack is damaged</source>
        <translation>das Verzeichnis eines Pakets ist beschädigt</translation>
    </message>
    <message>
        <source>the last one today</source>
        <translation>der letzte heute</translation>
    </message>
    <message>
        <source>the last one {0} ago</source>
        <translation>der letzte {0} her</translation>
    </message>
    <message>
        <source>the list of its media is no list</source>
        <translation>die Liste seiner Medien ist keine Liste</translation>
    </message>
    <message>
        <source>the migration would break {0} references: {1}</source>
        <translation>die Migration würde {0} Verweise zerbrechen: {1}</translation>
    </message>
    <message>
        <source>the words in this order</source>
        <translation>die Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>this format of backups is not known</source>
        <translation>dieses Format von Sicherungen ist nicht bekannt</translation>
    </message>
    <message>
        <source>this is no account of a backup</source>
        <translation>das ist kein Verzeichnis einer Sicherung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>two of its media have one name</source>
        <translation>zwei seiner Medien haben denselben Namen</translation>
    </message>
    <message>
        <source>unclosed code</source>
        <translation>nicht geschlossener Code</translation>
    </message>
    <message>
        <source>unclosed comment</source>
        <translation>nicht geschlossener Kommentar</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <source>uses vectors or matrices whose sizes do not fit</source>
        <translation>benutzt Vektoren oder Matrizen, deren Größen nicht passen</translation>
    </message>
    <message>
        <source>uses {0}, which expressions do not have</source>
        <translation>benutzt {0}, das Ausdrücke nicht haben</translation>
    </message>
    <message>
        <source>uses {0}, which is no number</source>
        <translation>benutzt {0}, was keine Zahl ist</translation>
    </message>
    <message>
        <source>uses {0}, which is not known there</source>
        <translation>benutzt {0}, was dort nicht bekannt ist</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>without the word</source>
        <translation>ohne das Wort</translation>
    </message>
    <message>
        <source>{0} Python files</source>
        <translation>{0} Python-Dateien</translation>
    </message>
    <message>
        <source>{0} and {1} hold the same files, so every card would come twice.</source>
        <translation>{0} und {1} enthalten dieselben Dateien, also käme jede Karte zweimal.</translation>
    </message>
    <message>
        <source>{0} answers {1}, which no template asks.</source>
        <translation>{0} beantwortet {1}, wonach keine Vorlage fragt.</translation>
    </message>
    <message>
        <source>{0} asks for more than {1} decimals.</source>
        <translation>{0} verlangt mehr als {1} Dezimalstellen.</translation>
    </message>
    <message>
        <source>{0} badges</source>
        <translation>{0} Plaketten</translation>
    </message>
    <message>
        <source>{0} beside {1}, so nothing was moved.</source>
        <translation>{0} neben {1}, also wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>{0} cannot be a folder, because a file is in the way.</source>
        <translation>{0} kann kein Ordner sein, weil eine Datei im Weg ist.</translation>
    </message>
    <message>
        <source>{0} cannot be changed: {1}.</source>
        <translation>{0} kann nicht geändert werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>{0} kann nicht geöffnet werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0} kann nicht benutzt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be {1}: {2}.</source>
        <translation>{0}: {1} geht nicht: {2}.</translation>
    </message>
    <message>
        <source>{0} commits</source>
        <translation>{0} Commits</translation>
    </message>
    <message>
        <source>{0} configures a linter or formatter.</source>
        <translation>{0} richtet einen Linter oder Formatierer ein.</translation>
    </message>
    <message>
        <source>{0} could not be read.</source>
        <translation>{0} nicht lesbar.</translation>
    </message>
    <message>
        <source>{0} could not be read: the process that read it was ended.</source>
        <translation>{0} konnte nicht gelesen werden: der lesende Prozess wurde beendet.</translation>
    </message>
    <message>
        <source>{0} courses cannot be compared.</source>
        <translation>{0} Kurse können nicht verglichen werden.</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>{0} decks do not go into one file.</source>
        <translation>{0} Stapel passen nicht in eine Datei.</translation>
    </message>
    <message>
        <source>{0} declares dependencies.</source>
        <translation>{0} gibt Abhängigkeiten an.</translation>
    </message>
    <message>
        <source>{0} dependencies</source>
        <translation>{0} Abhängigkeiten</translation>
    </message>
    <message>
        <source>{0} does not begin with YAML front matter.</source>
        <translation>{0} beginnt nicht mit YAML-Vorspann.</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} existiert nicht.</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0} found.</source>
        <translation>{0} gefunden.</translation>
    </message>
    <message>
        <source>{0} functions</source>
        <translation>{0} Funktionen</translation>
    </message>
    <message>
        <source>{0} has errors.</source>
        <translation>{0} hat Fehler.</translation>
    </message>
    <message>
        <source>{0} has its front matter.</source>
        <translation>{0} hat seinen Vorspann.</translation>
    </message>
    <message>
        <source>{0} has more than 100,000 busy times.</source>
        <translation>{0} hat mehr als 100.000 belegte Zeiten.</translation>
    </message>
    <message>
        <source>{0} has {1} MB and is in git.</source>
        <translation>{0} hat {1} MB und ist in git.</translation>
    </message>
    <message>
        <source>{0} has {1} MB; GitHub {2} it.</source>
        <translation>{0} hat {1} MB; GitHub: {2}.</translation>
    </message>
    <message>
        <source>{0} holds far more than decks.</source>
        <translation>{0} enthält weit mehr als Stapel.</translation>
    </message>
    <message>
        <source>{0} holds no answers.</source>
        <translation>{0} enthält keine Antworten.</translation>
    </message>
    <message>
        <source>{0} holds no number that could be read.</source>
        <translation>{0} enthält keine lesbare Zahl.</translation>
    </message>
    <message>
        <source>{0} holds what looks like a secret ({1}).</source>
        <translation>{0} enthält, was wie ein Geheimnis aussieht ({1}).</translation>
    </message>
    <message>
        <source>{0} holds {1} MB of outputs.</source>
        <translation>{0} enthält {1} MB Ausgaben.</translation>
    </message>
    <message>
        <source>{0} in &apos;draw&apos; of the exercise {1}.</source>
        <translation>{0} in &apos;draw&apos; der Aufgabe {1}.</translation>
    </message>
    <message>
        <source>{0} in the README is not in {1}.</source>
        <translation>{0} in der README steht nicht in {1}.</translation>
    </message>
    <message>
        <source>{0} in the README&apos;s tables, each from a metrics file.</source>
        <translation>{0} in den Tabellen der README, jede aus einer Metrikdatei.</translation>
    </message>
    <message>
        <source>{0} in {1} of the exercise is not a name.</source>
        <translation>{0} in {1} der Aufgabe ist kein Name.</translation>
    </message>
    <message>
        <source>{0} is a ZIP archive.</source>
        <translation>{0} ist ein ZIP-Archiv.</translation>
    </message>
    <message>
        <source>{0} is a calendar whose busy times are read.</source>
        <translation>{0} ist ein Kalender, dessen belegte Zeiten gelesen werden.</translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation>{0} ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>{0} is a link or lies behind one, which Gradus does not follow.</source>
        <translation>{0} ist ein Link oder liegt hinter einem, dem Gradus nicht folgt.</translation>
    </message>
    <message>
        <source>{0} is among the files of the repository.</source>
        <translation>{0} ist unter den Dateien des Repositorys.</translation>
    </message>
    <message>
        <source>{0} is broken or too large to be read.</source>
        <translation>{0} ist kaputt oder zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>{0} is empty or cannot be read.</source>
        <translation>{0} ist leer oder nicht lesbar.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>{0} is in use already.</source>
        <translation>{0} wird schon benutzt.</translation>
    </message>
    <message>
        <source>{0} is larger than 2 MB.</source>
        <translation>{0} ist größer als 2 MB.</translation>
    </message>
    <message>
        <source>{0} is larger than 5 MB.</source>
        <translation>{0} ist größer als 5 MB.</translation>
    </message>
    <message>
        <source>{0} is larger than 64 MB.</source>
        <translation>{0} ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB unpacked</source>
        <translation>{0} ist entpackt größer als {1} MB</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} fehlt.</translation>
    </message>
    <message>
        <source>{0} is neither CSV nor Markdown.</source>
        <translation>{0} ist weder CSV noch Markdown.</translation>
    </message>
    <message>
        <source>{0} is neither YAML nor CSV.</source>
        <translation>{0} ist weder YAML noch CSV.</translation>
    </message>
    <message>
        <source>{0} is no YAML.</source>
        <translation>{0} ist kein YAML.</translation>
    </message>
    <message>
        <source>{0} is no address of the web.</source>
        <translation>{0} ist keine Web-Adresse.</translation>
    </message>
    <message>
        <source>{0} is no backup of Gradus.</source>
        <translation>{0} ist keine Sicherung von Gradus.</translation>
    </message>
    <message>
        <source>{0} is no effective event</source>
        <translation>{0} ist kein wirksames Ereignis</translation>
    </message>
    <message>
        <source>{0} is no effective event of this card</source>
        <translation>{0} ist kein wirksames Ereignis dieser Karte</translation>
    </message>
    <message>
        <source>{0} is no file.</source>
        <translation>{0} ist keine Datei.</translation>
    </message>
    <message>
        <source>{0} is no iCalendar file.</source>
        <translation>{0} ist keine iCalendar-Datei.</translation>
    </message>
    <message>
        <source>{0} is no item</source>
        <translation>{0} ist kein Punkt</translation>
    </message>
    <message>
        <source>{0} is no known licence; {1} comes closest with {2}.</source>
        <translation>{0} ist keine bekannte Lizenz; {1} ist am nächsten mit {2}.</translation>
    </message>
    <message>
        <source>{0} is no name for a file.</source>
        <translation>{0} ist kein Name für eine Datei.</translation>
    </message>
    <message>
        <source>{0} is no placeholder such as {=a} or {=a:2}.</source>
        <translation>{0} ist kein Platzhalter wie {=a} oder {=a:2}.</translation>
    </message>
    <message>
        <source>{0} is no rating.</source>
        <translation>{0} ist keine Bewertung.</translation>
    </message>
    <message>
        <source>{0} is no value for {1}.</source>
        <translation>{0} ist kein Wert für {1}.</translation>
    </message>
    <message>
        <source>{0} is no web address.</source>
        <translation>{0} ist keine Web-Adresse.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8.</source>
        <translation>{0} ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a list of texts.</source>
        <translation>{0} ist keine Liste von Texten.</translation>
    </message>
    <message>
        <source>{0} is not in the repository.</source>
        <translation>{0} ist nicht im Repository.</translation>
    </message>
    <message>
        <source>{0} is not text.</source>
        <translation>{0} ist kein Text.</translation>
    </message>
    <message>
        <source>{0} is too large.</source>
        <translation>{0} ist zu groß.</translation>
    </message>
    <message>
        <source>{0} is {1} here and {2} in {3}.</source>
        <translation>{0} ist hier {1} und in {3} {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}.</source>
        <translation>{0} ist {1}.</translation>
    </message>
    <message>
        <source>{0} libraries</source>
        <translation>{0} Bibliotheken</translation>
    </message>
    <message>
        <source>{0} lies in none of your deck folders any more.</source>
        <translation>{0} liegt in keinem deiner Stapelordner mehr.</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>{0} links</source>
        <translation>{0} Links</translation>
    </message>
    <message>
        <source>{0} locks the versions.</source>
        <translation>{0} sperrt die Versionen.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>{0} minutes are too few.</source>
        <translation>{0} Minuten sind zu wenig.</translation>
    </message>
    <message>
        <source>{0} names no base image.</source>
        <translation>{0} nennt kein Basis-Image.</translation>
    </message>
    <message>
        <source>{0} numbers</source>
        <translation>{0} Zahlen</translation>
    </message>
    <message>
        <source>{0} objects are damaged.</source>
        <translation>{0} Objekte sind beschädigt.</translation>
    </message>
    <message>
        <source>{0} of 100.</source>
        <translation>{0} von 100.</translation>
    </message>
    <message>
        <source>{0} of the exercise is not a mapping such as {a: &quot;1..9&quot;}.</source>
        <translation>{0} der Aufgabe ist keine Zuordnung wie {a: &quot;1..9&quot;}.</translation>
    </message>
    <message>
        <source>{0} of the exercise is not text.</source>
        <translation>{0} der Aufgabe ist kein Text.</translation>
    </message>
    <message>
        <source>{0} of the exercise {1} where {2}.</source>
        <translation>{0} der Aufgabe {1}, wo {2}.</translation>
    </message>
    <message>
        <source>{0} of the exercise {1}.</source>
        <translation>{0} der Aufgabe {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} ({2} %) have type hints.</source>
        <translation>{0} von {1} ({2} %) haben Typangaben.</translation>
    </message>
    <message>
        <source>{0} of {1} dependencies are not pinned, and there is no lock file.</source>
        <translation>{0} von {1} Abhängigkeiten sind nicht festgelegt, und es gibt keine Lock-Datei.</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} an {1}</translation>
    </message>
    <message>
        <source>{0} runs the tests on each push.</source>
        <translation>{0} führt die Tests bei jedem Push aus.</translation>
    </message>
    <message>
        <source>{0} runs the tests.</source>
        <translation>{0} führt die Tests aus.</translation>
    </message>
    <message>
        <source>{0} says which Python is needed.</source>
        <translation>{0} sagt, welches Python nötig ist.</translation>
    </message>
    <message>
        <source>{0} stands in &apos;draw&apos; and in &apos;let&apos; of the exercise.</source>
        <translation>{0} steht in &apos;draw&apos; und in &apos;let&apos; der Aufgabe.</translation>
    </message>
    <message>
        <source>{0} test functions</source>
        <translation>{0} Testfunktionen</translation>
    </message>
    <message>
        <source>{0} was changed by another program since it was read.</source>
        <translation>{0} wurde von einem anderen Programm geändert, seit es gelesen wurde.</translation>
    </message>
    <message>
        <source>{0} was changed by another program since you opened it, so your text was not saved.</source>
        <translation>{0} wurde von einem anderen Programm geändert, seit du es geöffnet hast, also wurde dein Text nicht gespeichert.</translation>
    </message>
    <message>
        <source>{0} was changed since Gradus wrote it.</source>
        <translation>{0} wurde geändert, seit Gradus es geschrieben hat.</translation>
    </message>
    <message>
        <source>{0} was not written: {1}.</source>
        <translation>{0} wurde nicht geschrieben: {1}.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of Gradus and was left as it is.</source>
        <translation>{0} wurde von einer neueren Version von Gradus geschrieben und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>{0} within the repository, and each leads somewhere.</source>
        <translation>{0} im Repository, und jeder führt irgendwohin.</translation>
    </message>
    <message>
        <source>{0} {1} minutes of work could not be written there.</source>
        <translation>{0} {1} Minuten Arbeit konnten dort nicht eingetragen werden.</translation>
    </message>
    <message>
        <source>{0}, {1}; {2}; {3} of mends left.</source>
        <translation>{0}, {1}; {2}; noch {3} Behebungen.</translation>
    </message>
    <message>
        <source>{0}: {1} errors, so nothing was taken.</source>
        <translation>{0}: {1} Fehler, also wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>{0}: {1} notes, {2} cards into {3}.</source>
        <translation>{0}: {1} Notizen, {2} Karten nach {3}.</translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}; {1}.</translation>
    </message>
    <message>
        <source>“{0}” is drawn by somebody else&apos;s server.</source>
        <translation>„{0}“ zeichnet ein fremder Server.</translation>
    </message>
    <message>
        <source>“{0}” is left from a template.</source>
        <translation>„{0}“ ist von einer Vorlage übrig.</translation>
    </message>
    <message>
        <source>“{0}” is left in the README.</source>
        <translation>„{0}“ ist in der README übrig.</translation>
    </message>
    <message>
        <source>“{0}” is not in the repository.</source>
        <translation>„{0}“ ist nicht im Repository.</translation>
    </message>
    <message>
        <source>“{0}” is one more title.</source>
        <translation>„{0}“ ist ein weiterer Titel.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln Einstellung</numerusform>
            <numerusform>%Ln Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) changed</source>
        <translation>
            <numerusform>%Ln Einstellung geändert</numerusform>
            <numerusform>%Ln Einstellungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>110%</source>
        <translation>110 %</translation>
    </message>
    <message>
        <source>125%</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>15 min before</source>
        <translation>15 min vorher</translation>
    </message>
    <message>
        <source>5 min before</source>
        <translation>5 min vorher</translation>
    </message>
    <message>
        <source>90%</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>:00</source>
        <translation>:00</translation>
    </message>
    <message>
        <source>A change holds at once.</source>
        <translation>Eine Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>Ein neuer Tag beginnt um</translation>
    </message>
    <message>
        <source>Alarms in the written plan</source>
        <translation>Alarme im geschriebenen Plan</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Zum Beginn</translation>
    </message>
    <message numerus="yes">
        <source>Back at the default: %Ln setting(s).</source>
        <translation>
            <numerusform>Zurück auf der Vorgabe: %Ln Einstellung.</numerusform>
            <numerusform>Zurück auf der Vorgabe: %Ln Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up and read back whole: {0}.</source>
        <translation>Gesichert und vollständig zurückgelesen: {0}.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message numerus="yes">
        <source>Damaged, as the list shows: %Ln backup(s).</source>
        <translation>
            <numerusform>Beschädigt, wie die Liste zeigt: %Ln Sicherung.</numerusform>
            <numerusform>Beschädigt, wie die Liste zeigt: %Ln Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Every setting has its default already.</source>
        <translation>Jede Einstellung hat schon ihre Vorgabe.</translation>
    </message>
    <message>
        <source>Everything becomes as it was then. What there is now is backed up first, so that you can undo this. Gradus closes its window for a moment.</source>
        <translation>Alles wird, wie es damals war. Was jetzt da ist, wird vorher gesichert, damit du das zurücknehmen kannst. Gradus schließt sein Fenster für einen Moment.</translation>
    </message>
    <message>
        <source>Focus timer</source>
        <translation>Fokus-Timer</translation>
    </message>
    <message>
        <source>Forgotten often</source>
        <translation>Oft vergessen</translation>
    </message>
    <message>
        <source>Free time, goal, days and blocks, and other calendars are set on the page Calendar, with F, G, U and B there.</source>
        <translation>Freie Zeit, Ziel, Tage und Blöcke und andere Kalender stellst du auf der Seite Kalender ein, dort mit F, G, U und B.</translation>
    </message>
    <message>
        <source>How thoroughly you review</source>
        <translation>Wie gründlich du wiederholst</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Longer break</source>
        <translation>Längere Pause</translation>
    </message>
    <message>
        <source>Longer break after</source>
        <translation>Längere Pause nach</translation>
    </message>
    <message>
        <source>Longest interval</source>
        <translation>Längstes Intervall</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minuten pro Tag</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>Neue Karten pro Tag</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notify me before</source>
        <translation>Vorher benachrichtigen</translation>
    </message>
    <message>
        <source>Notify me of blocks</source>
        <translation>An Blöcke erinnern</translation>
    </message>
    <message>
        <source>Notify me of reviews</source>
        <translation>An Wiederholungen erinnern</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message numerus="yes">
        <source>Pictures and sounds that no backup has: %Ln.</source>
        <translation>
            <numerusform>Bilder und Töne, die keine Sicherung hat: %Ln.</numerusform>
            <numerusform>Bilder und Töne, die keine Sicherung hat: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Play sounds of cards</source>
        <translation>Töne von Karten abspielen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message numerus="yes">
        <source>Read back whole: %Ln backup(s).</source>
        <translation>
            <numerusform>Vollständig zurückgelesen: %Ln Sicherung.</numerusform>
            <numerusform>Vollständig zurückgelesen: %Ln Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore {day}, {time}?</source>
        <translation>{day}, {time} wiederherstellen?</translation>
    </message>
    <message>
        <source>Restored on {day}, {time}.</source>
        <translation>Wiederhergestellt am {day}, {time}.</translation>
    </message>
    <message>
        <source>Restored. Undo restore brings back what there was before.</source>
        <translation>Wiederhergestellt. „Rückgängig“ holt zurück, was vorher da war.</translation>
    </message>
    <message>
        <source>The backup is of an earlier version and is brought up to date.</source>
        <translation>Die Sicherung stammt von einer früheren Version und wird auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>before a change of many cards</source>
        <translation>vor einer Änderung vieler Karten</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>vor einer Reparatur</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor dem Einlesen</translation>
    </message>
    <message>
        <source>{0} · damaged</source>
        <translation>{0} · beschädigt</translation>
    </message>
    <message>
        <source>{0} · whole</source>
        <translation>{0} · vollständig</translation>
    </message>
    <message>
        <source>{day}, {time} · {reason} · {size}</source>
        <translation>{day}, {time} · {reason} · {size}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>140%</source>
        <translation>140 %</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Als Symbol offen bleiben</translation>
    </message>
    <message>
        <source>Steps of learning</source>
        <translation>Lernschritte</translation>
    </message>
    <message>
        <source>Steps of learning again</source>
        <translation>Schritte beim Neulernen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Tell me of reviews at</source>
        <translation>An Wiederholungen erinnern um</translation>
    </message>
    <message>
        <source>Text of the interface</source>
        <translation>Text der Oberfläche</translation>
    </message>
    <message>
        <source>Text on cards</source>
        <translation>Text auf Karten</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Up to {0} numbers from 1 to {1}, with blanks between</source>
        <translation>Bis zu {0} Zahlen von 1 bis {1}, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>von dir gemacht</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Change the setting that has the focus</source>
        <translation>Die Einstellung mit dem Fokus ändern</translation>
    </message>
    <message>
        <source>Check all backups</source>
        <translation>Alle Sicherungen prüfen</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Den Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Close a message, stop, clear the search</source>
        <translation>Eine Meldung schließen, abbrechen, die Suche leeren</translation>
    </message>
    <message>
        <source>From the search to what was found</source>
        <translation>Von der Suche zum Gefundenen</translation>
    </message>
    <message>
        <source>Restore the backup that the row is on</source>
        <translation>Die gewählte Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Set everything back to its default</source>
        <translation>Alles auf die Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Take a change back, or make it again</source>
        <translation>Eine Änderung zurücknehmen oder wiederherstellen</translation>
    </message>
    <message>
        <source>Undo a restore</source>
        <translation>Eine Wiederherstellung zurücknehmen</translation>
    </message>
    <message>
        <source>Set it back to its default</source>
        <translation>Sie auf die Vorgabe zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ShortfallCard</name>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Auswege</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Planning…</source>
        <translation>Wird geplant …</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Import the package of this card again.</source>
        <translation>Lies das Paket dieser Karte noch einmal ein.</translation>
    </message>
    <message>
        <source>It is kept, and exported as it came.</source>
        <translation>Er bleibt und wird exportiert, wie er kam.</translation>
    </message>
    <message>
        <source>Plug one in or turn it on.</source>
        <translation>Schließe eines an oder schalte es ein.</translation>
    </message>
    <message>
        <source>The sound {0} is not there.</source>
        <translation>Der Ton {0} ist nicht da.</translation>
    </message>
    <message>
        <source>The sound {0} is of a kind that cannot be played.</source>
        <translation>Der Ton {0} ist von einer Art, die nicht abgespielt werden kann.</translation>
    </message>
    <message>
        <source>There is no device to play sounds on.</source>
        <translation>Es gibt kein Gerät, das Töne abspielt.</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>Play the sound</source>
        <translation>Ton abspielen</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>needs: {0}</source>
        <translation>braucht: {0}</translation>
    </message>
</context>
<context>
    <name>StabilityPanel</name>
    <message>
        <source>Half of {0} can wait {1} days or longer until recall falls to 90%.</source>
        <translation>Die Hälfte von {0} kann {1} Tage oder länger warten, bis der Abruf auf 90 % fällt.</translation>
    </message>
    <message>
        <source>No card has been answered yet.</source>
        <translation>Noch wurde keine Karte beantwortet.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Stability of {0} days: {1}</source>
        <translation>Stabilität von {0} Tagen: {1}</translation>
    </message>
    <message>
        <source>stability in days</source>
        <translation>Stabilität in Tagen</translation>
    </message>
</context>
<context>
    <name>StageStrip</name>
    <message>
        <source>Progress by stage</source>
        <translation>Fortschritt je Etappe</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Stages</source>
        <translation>Etappen</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Arrow keys read the values.</source>
        <translation>Pfeiltasten lesen die Werte.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>the week from {0}</source>
        <translation>die Woche ab {0}</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>{0}–{1}</source>
        <translation>{0}–{1}</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Export numbers: of the plot with the focus, or of all</source>
        <translation>Zahlen exportieren: der Grafik mit dem Fokus oder von allen</translation>
    </message>
    <message>
        <source>Export statistics</source>
        <translation>Statistik exportieren</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportiert.</translation>
    </message>
    <message>
        <source>Numbers as a table: of the plot with the focus, or of all</source>
        <translation>Zahlen als Tabelle: der Grafik mit dem Fokus oder von allen</translation>
    </message>
    <message>
        <source>Read the values of the plot that has the focus</source>
        <translation>Die Werte der Grafik mit dem Fokus lesen</translation>
    </message>
    <message>
        <source>Show a month, a quarter, a year, or all</source>
        <translation>Einen Monat, ein Quartal, ein Jahr oder alles zeigen</translation>
    </message>
    <message>
        <source>Stop counting, or close a message</source>
        <translation>Das Zählen abbrechen oder eine Meldung schließen</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>In the library: {0}</source>
        <translation>In der Bibliothek: {0}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open in the browser: {0}</source>
        <translation>Im Browser öffnen: {0}</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>All mends are on your checklist.</source>
        <translation>Alle Behebungen stehen auf deiner Checkliste.</translation>
    </message>
    <message>
        <source>Repository checks</source>
        <translation>Prüfungen des Repositorys</translation>
    </message>
    <message>
        <source>Show all checks</source>
        <translation>Alle Prüfungen zeigen</translation>
    </message>
    <message>
        <source>{0} of them are not on your checklist, about {1}.</source>
        <translation>{0} davon stehen nicht auf deiner Checkliste, etwa {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} passed, {2} to mend</source>
        <translation>{0} von {1} bestanden, {2} zu beheben</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>, {0} above the answer</source>
        <translation>, {0} über der Antwort</translation>
    </message>
    <message>
        <source>, {0} below the answer</source>
        <translation>, {0} unter der Antwort</translation>
    </message>
    <message>
        <source>A matrix, such as [[1, 2], [3, 4]]</source>
        <translation>Eine Matrix, etwa [[1, 2], [3, 4]]</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>A vector, such as [1, 2]</source>
        <translation>Ein Vektor, etwa [1, 2]</translation>
    </message>
    <message>
        <source>After a wrong answer: try other numbers</source>
        <translation>Nach einer falschen Antwort: andere Zahlen versuchen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Characters: {0}.</source>
        <translation>Zeichen: {0}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check what is picked</source>
        <translation>Prüfen, was gewählt ist</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Go through the options and pick</source>
        <translation>Durch die Möglichkeiten gehen und wählen</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>In the field: begin a line</source>
        <translation>Im Feld: eine neue Zeile beginnen</translation>
    </message>
    <message>
        <source>In the field: check what you typed, or show the answer</source>
        <translation>Im Feld: prüfen, was du getippt hast, oder die Antwort zeigen</translation>
    </message>
    <message>
        <source>Leave the field, so that single keys act</source>
        <translation>Das Feld verlassen, damit einzelne Tasten wirken</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Nicht richtig</translation>
    </message>
    <message>
        <source>Not right: {0} and {1} are the answer</source>
        <translation>Nicht richtig: {0} und {1} sind die Antwort</translation>
    </message>
    <message>
        <source>Not right: {0} is the answer</source>
        <translation>Nicht richtig: {0} ist die Antwort</translation>
    </message>
    <message>
        <source>Pick all that are right.</source>
        <translation>Wähle alle, die richtig sind.</translation>
    </message>
    <message>
        <source>Pick an option; once more checks it</source>
        <translation>Eine Möglichkeit wählen; noch einmal prüft sie</translation>
    </message>
    <message>
        <source>Pick or unpick options</source>
        <translation>Möglichkeiten wählen oder abwählen</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right but for capital letters</source>
        <translation>Richtig bis auf Großbuchstaben</translation>
    </message>
    <message>
        <source>Right but for spaces</source>
        <translation>Richtig bis auf Leerzeichen</translation>
    </message>
    <message>
        <source>Show step {0} of {1}</source>
        <translation>Schritt {0} von {1} zeigen</translation>
    </message>
    <message>
        <source>Show the next step</source>
        <translation>Den nächsten Schritt zeigen</translation>
    </message>
    <message>
        <source>The answer has {0} entries.</source>
        <translation>Die Antwort hat {0} Einträge.</translation>
    </message>
    <message>
        <source>The answer in words or code</source>
        <translation>Die Antwort in Worten oder Code</translation>
    </message>
    <message>
        <source>The answer is a matrix of {0}.</source>
        <translation>Die Antwort ist eine Matrix mit {0}.</translation>
    </message>
    <message>
        <source>Try other numbers</source>
        <translation>Andere Zahlen versuchen</translation>
    </message>
    <message>
        <source>Up to {0} off counts.</source>
        <translation>Bis zu {0} daneben zählt.</translation>
    </message>
    <message>
        <source>What it prints</source>
        <translation>Was ausgegeben wird</translation>
    </message>
    <message>
        <source>You rate your answer to the first numbers.</source>
        <translation>Du bewertest deine Antwort auf die ersten Zahlen.</translation>
    </message>
    <message>
        <source>You typed</source>
        <translation>Du hast getippt</translation>
    </message>
    <message>
        <source>You typed {0}</source>
        <translation>Du hast {0} getippt</translation>
    </message>
    <message>
        <source>Yours: right</source>
        <translation>Deine: richtig</translation>
    </message>
    <message>
        <source>Yours: wrong</source>
        <translation>Deine: falsch</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation>{0} fehlt</translation>
    </message>
    <message>
        <source>{0} not picked</source>
        <translation>{0} nicht gewählt</translation>
    </message>
    <message>
        <source>{0} of {1} entries are right.</source>
        <translation>{0} von {1} Einträgen sind richtig.</translation>
    </message>
    <message>
        <source>{0} picked</source>
        <translation>{0} gewählt</translation>
    </message>
    <message>
        <source>{0} too many</source>
        <translation>{0} zu viel</translation>
    </message>
    <message>
        <source>{0} you wrote, {1} it prints</source>
        <translation>{0} von dir, {1} von der Ausgabe</translation>
    </message>
    <message>
        <source>{0}, which is no number.</source>
        <translation>{0}, und das ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Commands, which you run yourself</source>
        <translation>Befehle, die du selbst ausführst</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy about</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>Copy topics</source>
        <translation>Themen kopieren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>For GitHub: {0}</source>
        <translation>Für GitHub: {0}</translation>
    </message>
    <message>
        <source>No file says what it does. Write it in the README first.</source>
        <translation>Keine Datei sagt, was es tut. Schreib es zuerst in die README.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Time studied</source>
        <translation>Gelernte Zeit</translation>
    </message>
    <message>
        <source>minutes a day</source>
        <translation>Minuten pro Tag</translation>
    </message>
    <message>
        <source>{0} a day over {1} days, in {2}. Days without study count as well.</source>
        <translation>{0} pro Tag über {1} Tage, in {2}. Tage ohne Lernen zählen mit.</translation>
    </message>
    <message>
        <source>{0}: {1} a day, {2}</source>
        <translation>{0}: {1} pro Tag, {2}</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%Ln error(s) in deck files</source>
        <translation>
            <numerusform>%Ln Fehler in Stapeldateien</numerusform>
            <numerusform>%Ln Fehler in Stapeldateien</numerusform>
        </translation>
    </message>
    <message>
        <source>All reviews of these days are due today.</source>
        <translation>Alle Wiederholungen dieser Tage sind heute fällig.</translation>
    </message>
    <message>
        <source>An hour of your week; done, it keeps the habit</source>
        <translation>Eine Stunde deiner Woche; erledigt hält sie die Gewohnheit</translation>
    </message>
    <message>
        <source>Ask everything</source>
        <translation>Alles fragen</translation>
    </message>
    <message>
        <source>At that pace it does not end.</source>
        <translation>In diesem Tempo endet es nicht.</translation>
    </message>
    <message>
        <source>At your pace you finish {0}.</source>
        <translation>In deinem Tempo wirst du {0} fertig.</translation>
    </message>
    <message>
        <source>At your pace you finish {0}; {1} for your goal of {2}.</source>
        <translation>In deinem Tempo wirst du {0} fertig; {1} für dein Ziel am {2}.</translation>
    </message>
    <message>
        <source>Begin the next action</source>
        <translation>Den nächsten Schritt beginnen</translation>
    </message>
    <message>
        <source>Cards and exercises of the topic</source>
        <translation>Karten und Aufgaben des Themas</translation>
    </message>
    <message>
        <source>Cards were moved again since, so they stay where they are.</source>
        <translation>Karten wurden seither wieder verlegt, also bleiben sie, wo sie sind.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Aufholen</translation>
    </message>
    <message>
        <source>Catch up after a break, or stop it</source>
        <translation>Nach einer Pause aufholen, oder damit aufhören</translation>
    </message>
    <message>
        <source>Catching up: {0} wait, {1} a day, no new ones. {2}</source>
        <translation>Du holst auf: {0} warten, {1} pro Tag, keine neuen. {2}</translation>
    </message>
    <message>
        <source>Choose what to quiz</source>
        <translation>Wähle, was du abfragst</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>Eine Meldung schließen</translation>
    </message>
    <message>
        <source>Days that are too full: {0}.</source>
        <translation>Zu volle Tage: {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Fertig für heute</translation>
    </message>
    <message>
        <source>Done, {0}</source>
        <translation>Erledigt, {0}</translation>
    </message>
    <message>
        <source>Go to the blocks that are planned</source>
        <translation>Zu den geplanten Blöcken</translation>
    </message>
    <message>
        <source>Habit · {0}</source>
        <translation>Gewohnheit · {0}</translation>
    </message>
    <message>
        <source>Learn · {0}</source>
        <translation>Lernen · {0}</translation>
    </message>
    <message>
        <source>Look back, and see what would change</source>
        <translation>Zurückblicken und sehen, was sich ändern würde</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Moved to other days: {0}.</source>
        <translation>Auf andere Tage verlegt: {0}.</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Noch keine Karten</translation>
    </message>
    <message>
        <source>No free time on: {0}.</source>
        <translation>Keine freie Zeit am: {0}.</translation>
    </message>
    <message>
        <source>No reviews fall due in the days ahead.</source>
        <translation>In den nächsten Tagen werden keine Wiederholungen fällig.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Not missed</source>
        <translation>Nicht verpasst</translation>
    </message>
    <message>
        <source>Nothing is due now</source>
        <translation>Jetzt ist nichts fällig</translation>
    </message>
    <message>
        <source>Nothing moved: these cards would be asked too early or too late.</source>
        <translation>Nichts verlegt: diese Karten würden zu früh oder zu spät gefragt.</translation>
    </message>
    <message>
        <source>Nothing to ask today.</source>
        <translation>Heute nichts zu fragen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the calendar, where the plan is</source>
        <translation>Den Kalender öffnen, wo der Plan steht</translation>
    </message>
    <message>
        <source>Open the roadmap where you are</source>
        <translation>Die Roadmap öffnen, wo du bist</translation>
    </message>
    <message>
        <source>Open the statistics</source>
        <translation>Die Statistik öffnen</translation>
    </message>
    <message>
        <source>Open your own decks</source>
        <translation>Deine eigenen Stapel öffnen</translation>
    </message>
    <message>
        <source>Own decks, {0} to decide…</source>
        <translation>Eigene Stapel, {0} zu entscheiden …</translation>
    </message>
    <message>
        <source>Own decks…</source>
        <translation>Eigene Stapel …</translation>
    </message>
    <message>
        <source>Practise · {0}</source>
        <translation>Üben · {0}</translation>
    </message>
    <message>
        <source>Project · {0}</source>
        <translation>Projekt · {0}</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Reviews appear here once you have learned cards.</source>
        <translation>Wiederholungen erscheinen hier, sobald du Karten gelernt hast.</translation>
    </message>
    <message>
        <source>Schedule as before the fit</source>
        <translation>Termine wieder wie vor der Anpassung</translation>
    </message>
    <message>
        <source>Scheduling now follows your own {0}. It predicts them {1} better.</source>
        <translation>Die Termine folgen jetzt deinen eigenen Antworten ({0}). Die Vorhersage ist um {1} besser.</translation>
    </message>
    <message>
        <source>Show all actions and habits</source>
        <translation>Alle Schritte und Gewohnheiten zeigen</translation>
    </message>
    <message>
        <source>Show the errors in deck files</source>
        <translation>Die Fehler in Stapeldateien zeigen</translation>
    </message>
    <message>
        <source>Spread days that are too full</source>
        <translation>Zu volle Tage verteilen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start a quiz of ten minutes</source>
        <translation>Ein Quiz von zehn Minuten starten</translation>
    </message>
    <message>
        <source>Start the cards of one area</source>
        <translation>Die Karten eines Bereichs starten</translation>
    </message>
    <message>
        <source>Start the quiz</source>
        <translation>Das Quiz starten</translation>
    </message>
    <message>
        <source>Take back a tick or a spread</source>
        <translation>Einen Haken oder eine Verteilung zurücknehmen</translation>
    </message>
    <message>
        <source>The decks hold no cards. Cards that you add are asked here.</source>
        <translation>Die Stapel enthalten keine Karten. Karten, die du hinzufügst, werden hier gefragt.</translation>
    </message>
    <message>
        <source>The longest day ahead is {0}, with {1}.</source>
        <translation>Der längste Tag ist {0}, mit {1}.</translation>
    </message>
    <message>
        <source>The next card comes back at {0}.</source>
        <translation>Die nächste Karte kommt um {0} wieder.</translation>
    </message>
    <message>
        <source>The next reviews fall due on {0}: {1}.</source>
        <translation>Die nächsten Wiederholungen werden am {0} fällig: {1}.</translation>
    </message>
    <message>
        <source>There: done or missed; again takes it back</source>
        <translation>Dort: erledigt oder verpasst; noch einmal nimmt es zurück</translation>
    </message>
    <message>
        <source>Through on {0}.</source>
        <translation>Fertig am {0}.</translation>
    </message>
    <message>
        <source>Tomorrow brings {0} of reviews.</source>
        <translation>Morgen kommen {0} Wiederholungen.</translation>
    </message>
    <message>
        <source>Week {0}.</source>
        <translation>Woche {0}.</translation>
    </message>
    <message>
        <source>Week {0}. At your pace you finish {1}.</source>
        <translation>Woche {0}. In deinem Tempo wirst du {1} fertig.</translation>
    </message>
    <message>
        <source>Week {0}. At your pace you finish {1}; {2} for your goal of {3}.</source>
        <translation>Woche {0}. In deinem Tempo wirst du {1} fertig; {2} für dein Ziel am {3}.</translation>
    </message>
    <message>
        <source>Week {0}. Say when you are free to see when you finish.</source>
        <translation>Woche {0}. Sag, wann du frei bist, um zu sehen, wann du fertig wirst.</translation>
    </message>
    <message>
        <source>Week {0}. When you finish is being worked out.</source>
        <translation>Woche {0}. Wann du fertig wirst, wird berechnet.</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>You gave {0} today.</source>
        <translation>Du hast heute schon gelernt: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>You were away for %Ln day(s): {0} wait.</source>
        <translation>
            <numerusform>Du warst %Ln Tag weg: {0} warten.</numerusform>
            <numerusform>Du warst %Ln Tage weg: {0} warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your topics give no new cards now: choose another with C.</source>
        <translation>Deine Themen geben gerade keine neuen Karten: wähle mit C ein anderes.</translation>
    </message>
    <message>
        <source>about {0}, then you are done for today</source>
        <translation>etwa {0}, dann bist du für heute fertig</translation>
    </message>
    <message>
        <source>between {0} and {1}</source>
        <translation>zwischen {0} und {1}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>im {0}</translation>
    </message>
    <message>
        <source>in {0} or {1}</source>
        <translation>im {0} oder {1}</translation>
    </message>
    <message>
        <source>over 99%</source>
        <translation>über 99 %</translation>
    </message>
    <message>
        <source>under 1%</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>{0} Catch-up asks {1} a day. {2}</source>
        <translation>{0} Aufholen fragt {1} pro Tag. {2}</translation>
    </message>
    <message>
        <source>{0} The rest of {1} would be asked too early or too late.</source>
        <translation>{0} Der Rest vom {1} würde zu früh oder zu spät gefragt.</translation>
    </message>
    <message>
        <source>{0} and {1} are ready.</source>
        <translation>{0} und {1} sind bereit.</translation>
    </message>
    <message>
        <source>{0} are ready.</source>
        <translation>{0} sind bereit.</translation>
    </message>
    <message>
        <source>{0} has no free time, but {1} of reviews.</source>
        <translation>{0} hat keine freie Zeit, aber {1} Wiederholungen.</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} ist bereit.</translation>
    </message>
    <message>
        <source>{0} is {1} over your {2}.</source>
        <translation>{0} liegt {1} über deinen {2}.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} to ask</source>
        <translation>{0} zu fragen</translation>
    </message>
    <message>
        <source>{0} wait.</source>
        <translation>{0} warten.</translation>
    </message>
    <message>
        <source>{0}, {1} learned</source>
        <translation>{0}, {1} gelernt</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message numerus="yes">
        <source>%Ln exercise(s) with fresh numbers.</source>
        <translation>
            <numerusform>%Ln Aufgabe mit neuen Zahlen.</numerusform>
            <numerusform>%Ln Aufgaben mit neuen Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quiz now asks {0}.</source>
        <translation>Ein Quiz fragt jetzt {0}.</translation>
    </message>
    <message>
        <source>A short quiz decides, and its cards count as reviewed.</source>
        <translation>Ein kurzes Quiz entscheidet, und seine Karten zählen als wiederholt.</translation>
    </message>
    <message>
        <source>Being learned</source>
        <translation>Wird gelernt</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Wiederholung</translation>
    </message>
    <message>
        <source>Known by a quiz</source>
        <translation>Durch ein Quiz bekannt</translation>
    </message>
    <message>
        <source>Known by what builds on it</source>
        <translation>Bekannt durch das, was darauf aufbaut</translation>
    </message>
    <message>
        <source>Mark known…</source>
        <translation>Als bekannt markieren …</translation>
    </message>
    <message>
        <source>Mark learned</source>
        <translation>Als gelernt markieren</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nie gesehen</translation>
    </message>
    <message>
        <source>New cards wait until you know more of: {0}.</source>
        <translation>Neue Karten warten, bis du mehr kannst von: {0}.</translation>
    </message>
    <message>
        <source>Not learned</source>
        <translation>Nicht gelernt</translation>
    </message>
    <message>
        <source>Nothing of it is in the calendar.</source>
        <translation>Davon steht nichts im Kalender.</translation>
    </message>
    <message>
        <source>Nothing of it is to be asked now.</source>
        <translation>Davon ist jetzt nichts zu fragen.</translation>
    </message>
    <message>
        <source>Practising them changes no date.</source>
        <translation>Üben ändert keinen Termin.</translation>
    </message>
    <message>
        <source>Start although you do not know these well: {0}</source>
        <translation>Beginne, obwohl du diese nicht gut kannst: {0}</translation>
    </message>
    <message>
        <source>Stop studying it</source>
        <translation>Nicht mehr lernen</translation>
    </message>
    <message>
        <source>Study it</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>These cards</source>
        <translation>Diese Karten</translation>
    </message>
    <message>
        <source>This topic has no cards.</source>
        <translation>Dieses Thema hat keine Karten.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>{0} erledigt</translation>
    </message>
    <message>
        <source>{0} done, nothing left.</source>
        <translation>{0} erledigt, nichts übrig.</translation>
    </message>
    <message>
        <source>{0} done, {1} left.</source>
        <translation>{0} erledigt, {1} übrig.</translation>
    </message>
    <message>
        <source>{0} due</source>
        <translation>{0} fällig</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} in the calendar, next on {1} at {2}.</source>
        <translation>{0} im Kalender, das nächste Mal am {1} um {2}.</translation>
    </message>
    <message>
        <source>{0} mastered</source>
        <translation>{0} beherrscht</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · {1}, done</source>
        <translation>{0} · {1}, erledigt</translation>
    </message>
    <message>
        <source>{0}. About {1} in all.</source>
        <translation>{0}. Insgesamt etwa {1}.</translation>
    </message>
    <message>
        <source>{0}. By {1}, {2}</source>
        <translation>{0}. Von {1}, {2}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>{0}. {1} of {2} done.</source>
        <translation>{0}. {1} von {2} erledigt.</translation>
    </message>
    <message>
        <source>{0}: {1} done</source>
        <translation>{0}: {1} erledigt</translation>
    </message>
</context>
<context>
    <name>TopicButton</name>
    <message>
        <source>Open the topic {0}</source>
        <translation>Das Thema {0} öffnen</translation>
    </message>
    <message>
        <source>Your plan studies it from here.</source>
        <translation>Dein Plan lernt es von hier.</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>No topic has these words in its title.</source>
        <translation>Kein Thema hat diese Wörter im Titel.</translation>
    </message>
    <message>
        <source>Search topics</source>
        <translation>Themen suchen</translation>
    </message>
    <message>
        <source>Search topics (Ctrl+F)</source>
        <translation>Themen suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Close a message, or go back</source>
        <translation>Eine Meldung schließen, oder zurück</translation>
    </message>
    <message>
        <source>Open the planned way in the browser</source>
        <translation>Den geplanten Weg im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>TopicSearch</name>
    <message>
        <source>Find a topic</source>
        <translation>Ein Thema finden</translation>
    </message>
    <message>
        <source>Find a topic (Ctrl+F)</source>
        <translation>Ein Thema finden (Strg+F)</translation>
    </message>
</context>
<context>
    <name>TopicsPanel</name>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>Beherrscht</translation>
    </message>
    <message>
        <source>Mastery by topic</source>
        <translation>Beherrschung nach Thema</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>You have begun {0} of {1} topics. A card counts while its predicted recall is 80% or more.</source>
        <translation>Du hast {0} von {1} Themen begonnen. Eine Karte zählt, solange ihr vorhergesagter Abruf 80 % oder mehr beträgt.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} mastered, {3} begun</source>
        <translation>{0}: {1} von {2} beherrscht, {3} begonnen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Gradus</source>
        <translation>Gradus öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start the next block</source>
        <translation>Den nächsten Block starten</translation>
    </message>
</context>
<context>
    <name>Typesetter</name>
    <message>
        <source>This formula can&apos;t be typeset: %1</source>
        <translation>Diese Formel kann nicht gesetzt werden: %1</translation>
    </message>
</context>
<context>
    <name>Unreadable</name>
    <message>
        <source>Nothing is lost. Today appears here as soon as they can be read.</source>
        <translation>Nichts ist verloren. Heute erscheint hier, sobald sie gelesen werden können.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your cards cannot be read now</source>
        <translation>Deine Karten können gerade nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>UsesCard</name>
    <message>
        <source>Projects that use it</source>
        <translation>Projekte, die es benutzen</translation>
    </message>
</context>
<context>
    <name>VerdictButton</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Up next, not placed</source>
        <translation>Als Nächstes, ohne Platz</translation>
    </message>
</context>
<context>
    <name>WebLink</name>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
</context>
<context>
    <name>WeekCanvas</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>card(s) learned</source>
        <translation>
            <numerusform>Karte gelernt</numerusform>
            <numerusform>Karten gelernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) studied</source>
        <translation>
            <numerusform>Tag gelernt</numerusform>
            <numerusform>Tage gelernt</numerusform>
        </translation>
    </message>
    <message>
        <source>recalled this month</source>
        <translation>diesen Monat gewusst</translation>
    </message>
    <message>
        <source>weeks kept</source>
        <translation>Wochen eingehalten</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>WeekReviewDialog</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>War erledigt</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing has to move.</source>
        <translation>Nichts muss verschoben werden.</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>{0} counts as done.</source>
        <translation>{0} zählt als erledigt.</translation>
    </message>
    <message>
        <source>{0} done of {1} planned.</source>
        <translation>{0} von {1} geplanten erledigt.</translation>
    </message>
    <message>
        <source>{0} was done</source>
        <translation>{0} war erledigt</translation>
    </message>
</context>
<context>
    <name>WeekRow</name>
    <message>
        <source>Days of this week</source>
        <translation>Tage dieser Woche</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>studied</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>WeekStage</name>
    <message>
        <source>Go on with the questions</source>
        <translation>Mit den Fragen weitermachen</translation>
    </message>
    <message>
        <source>Nothing is planned yet. The calendar plans as soon as you say when.</source>
        <translation>Noch ist nichts geplant. Der Kalender plant, sobald du sagst, wann.</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>Die nächsten sieben Tage</translation>
    </message>
    <message>
        <source>This is a first plan. Move what you like in the calendar, at any time.</source>
        <translation>Das ist ein erster Plan. Verschiebe im Kalender, was du willst, jederzeit.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <source>Your week is being planned…</source>
        <translation>Deine Woche wird geplant …</translation>
    </message>
    <message>
        <source>{0} The rest of the questions may still shorten the road.</source>
        <translation>{0} Die übrigen Fragen können den Weg noch verkürzen.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>After ten of them you say when you are free, and your week is planned.</source>
        <translation>Nach zehn davon sagst du, wann du frei bist, und deine Woche wird geplant.</translation>
    </message>
    <message>
        <source>First a few questions find out what you know already: 10 to 15 minutes.</source>
        <translation>Zuerst finden ein paar Fragen heraus, was du schon kannst: 10 bis 15 Minuten.</translation>
    </message>
    <message>
        <source>From where you are to a working machine learning engineer</source>
        <translation>Von da, wo du bist, zum Machine Learning Engineer</translation>
    </message>
    <message>
        <source>Gradus plans the road, asks what must be remembered, and helps with the projects. Everything stays on this computer.</source>
        <translation>Gradus plant den Weg, fragt, was im Kopf bleiben muss, und hilft bei den Projekten. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>I am new to all this</source>
        <translation>Das ist alles neu für mich</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>Show the first question</source>
        <translation>Die erste Frage zeigen</translation>
    </message>
    <message>
        <source>The cards are being read; a moment.</source>
        <translation>Die Karten werden gelesen; einen Moment.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>You can stop at any point. Your answers are kept, and you go on from there.</source>
        <translation>Du kannst jederzeit aufhören. Deine Antworten bleiben, und du machst dort weiter.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>1 is easy, 10 is hard. Again and Hard raise it, Easy lowers it.</source>
        <translation>1 ist leicht, 10 ist schwer. Nochmal und Schwer erhöhen sie, Leicht senkt sie.</translation>
    </message>
    <message>
        <source>Any day from {0} to {1} does as well, and day {2} was chosen to even out your days.</source>
        <translation>Jeder Tag von {0} bis {1} passt ebenso gut; Tag {2} wurde gewählt, damit deine Tage gleichmäßiger werden.</translation>
    </message>
    <message>
        <source>Any day from {0} to {1} would do as well; it stayed there.</source>
        <translation>Jeder Tag von {0} bis {1} würde ebenso gut passen; es blieb dabei.</translation>
    </message>
    <message>
        <source>Hard repeats it, with a longer wait.</source>
        <translation>Schwer wiederholt ihn, mit längerer Wartezeit.</translation>
    </message>
    <message>
        <source>How likely you were to recall it, {0} after the answer before.</source>
        <translation>Wie wahrscheinlich du sie wusstest, {0} nach der vorigen Antwort.</translation>
    </message>
    <message>
        <source>It is being learned: short steps come before the first days.</source>
        <translation>Sie wird gerade gelernt: kurze Schritte kommen vor den ersten Tagen.</translation>
    </message>
    <message>
        <source>So short an interval is not shifted.</source>
        <translation>Ein so kurzes Intervall wird nicht verschoben.</translation>
    </message>
    <message>
        <source>The card was new, so there was nothing to predict.</source>
        <translation>Die Karte war neu, also gab es nichts vorherzusagen.</translation>
    </message>
    <message>
        <source>This is step {0} of {1}.</source>
        <translation>Das ist Schritt {0} von {1}.</translation>
    </message>
    <message>
        <source>To recall {0} of your cards, this one is due in {1}.</source>
        <translation>Damit du {0} deiner Karten weißt, beträgt der Abstand bei dieser {1}.</translation>
    </message>
    <message>
        <source>Why {0}?</source>
        <translation>Warum {0}?</translation>
    </message>
    <message>
        <source>You forgot it, so it is asked once more on the same day.</source>
        <translation>Du hast sie vergessen, also wird sie am selben Tag noch einmal gefragt.</translation>
    </message>
    <message>
        <source>You had answered it earlier on the same day.</source>
        <translation>Du hattest sie am selben Tag schon beantwortet.</translation>
    </message>
    <message>
        <source>You will recall it with 90% or more for {0}.</source>
        <translation>{0} lang weißt du sie mit 90 % oder mehr.</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>weniger als ein Tag</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} Tg</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
</context>
<context>
    <name>WindowLine</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{0}, from</source>
        <translation>{0}, von</translation>
    </message>
    <message>
        <source>{0}, to</source>
        <translation>{0}, bis</translation>
    </message>
    <message>
        <source>{0}: remove this window</source>
        <translation>{0}: dieses Fenster entfernen</translation>
    </message>
</context>
<context>
    <name>WindowRows</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>{0}: add a window</source>
        <translation>{0}: ein Fenster hinzufügen</translation>
    </message>
</context>
<context>
    <name>WordingChoice</name>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Edit yours</source>
        <translation>Deine bearbeiten</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Deine behalten</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>The new original</source>
        <translation>Das neue Original</translation>
    </message>
    <message>
        <source>The original of this note has changed</source>
        <translation>Das Original dieser Notiz hat sich geändert</translation>
    </message>
    <message>
        <source>Use the new one</source>
        <translation>Das neue verwenden</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Your wording is shown until you decide. Progress stays either way.</source>
        <translation>Deine Fassung wird gezeigt, bis du entscheidest. Dein Fortschritt bleibt so oder so.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deine</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s)</source>
        <translation>
            <numerusform>%Ln neue Karte</numerusform>
            <numerusform>%Ln neue Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln Wiederholung</numerusform>
            <numerusform>%Ln Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more deck(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Stapel</numerusform>
            <numerusform>und %Ln weitere Stapel</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Choose a file of entries</source>
        <translation>Eine Datei mit Einträgen wählen</translation>
    </message>
    <message>
        <source>Entries (*.yaml *.yml *.csv)</source>
        <translation>Einträge (*.yaml *.yml *.csv)</translation>
    </message>
</context>
<context>
    <name>YearPanel</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Tage des Jahres</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>You studied on {0} of the last {1} days. The larger a square, the more.</source>
        <translation>Du hast an {0} der letzten {1} Tage gelernt. Je größer ein Quadrat, desto mehr.</translation>
    </message>
    <message>
        <source>many answers</source>
        <translation>viele Antworten</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
</context>
<context>
    <name>_Calendars</name>
    <message>
        <source>Calendars that were read</source>
        <translation>Gelesene Kalender</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Look at my repositories</source>
        <translation>Meine Repositorys ansehen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Noch kein Projekt</translation>
    </message>
    <message>
        <source>Your projects stand here with their checklists, and what their repositories still lack. Begin one, or let Gradus look at what you have.</source>
        <translation>Hier stehen deine Projekte mit ihren Checklisten, und was ihren Repositorys noch fehlt. Beginne eines, oder lass Gradus ansehen, was du hast.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Background: {0}</source>
        <translation>Hintergrund: {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in the browser: {0}</source>
        <translation>Im Browser öffnen: {0}</translation>
    </message>
</context>
<context>
    <name>_Notes</name>
    <message>
        <source>Notes (N)</source>
        <translation>Notizen (N)</translation>
    </message>
    <message>
        <source>Your notes on it</source>
        <translation>Deine Notizen dazu</translation>
    </message>
</context>
<context>
    <name>_Runs</name>
    <message>
        <source>Days that differ</source>
        <translation>Abweichende Tage</translation>
    </message>
</context>
<context>
    <name>_Search</name>
    <message>
        <source>Search the library</source>
        <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search the library (/)</source>
        <translation>Die Bibliothek durchsuchen (/)</translation>
    </message>
    <message>
        <source>Search topics</source>
        <translation>Themen suchen</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>_Spread</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>{0}+</source>
        <translation>{0}+</translation>
    </message>
    <message>
        <source>{0}–{1}</source>
        <translation>{0}–{1}</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unflag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsuspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file says these. Leave empty what does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the README</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadWeekDialog</name>
    <message>
        <source>A bad week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks of this week become shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week keeps its reviews, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of this week moves to the next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens · Alt+↑ Alt+↓ move · Delete archives · Ctrl+Z takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at my repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} h planned work left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardWork</name>
    <message>
        <source>Archived. Ctrl+Z brings it back, V shows the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+{0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad week…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what would move, or leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a block there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a block or free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and blocks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done or missed; again takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even odds by {0}, 80% by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events from another calendar take time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your free time, the work and reviews ahead, and how you kept past blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the ways out of what does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written again after every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of a block, or close a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back at the week…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the block shorter or longer by 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More topics take turns than you chose, or your goal would be missed by more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the block by 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the block by a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on your road is left to plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned, {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour more on {0}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more hour a week brings it {0} forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more hour a week makes it {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu of what has no button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other calendars…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 99%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the block, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview what a new plan would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln busy time(s) until {0} from {1}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews take more or less time than was reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when you are free, and your week plans itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all changes that would be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what stands beside the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the block, or add one there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The road is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week or month before, or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more such problem(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s block was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up next, not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week, month, list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of this week is dropped, and comes back where later weeks have room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of this week moves on, and what comes after it moves as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of this week takes half the time; the rest finds room later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln block(s) to {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You changed the plan by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your free time has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your goal has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy, from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything fits if no block is missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look back, replan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more topics take turns than you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over another block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews take {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that time has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} for your goal of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds most of them too; forget it if {1} is newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no busy times in the next two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not planned in full yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs less time than planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} planned of {1} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} still do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes longer than planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} → {2} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} short of your goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}’s block was missed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Change your free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That block is behind you and stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalibrationPanel</name>
    <message>
        <source>95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review of this period has a prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted and actual recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted were {0}, recalled {1} of {2}. Points below the dashed line: you forget more than predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted {0}: {1} of {2} recalled, 95% interval {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted recall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The rest of this card is not shown, because it is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is shown as it was written, because it is too tangled to be laid out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>{0}, flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardStage</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>Cards found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%Ln card(s) came with Gradus and stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) stay as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After how long you would recall the card with 90%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the selected cards on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a message, stop, clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates, stability and lapses of {0} are lost, and {1} count no more. Until the end of the day you can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due, new, suspended, leeches, flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each note goes to the end of that file, and keeps all you have learned of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the selected card&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag removed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the selected cards, or take the flag away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search to the cards found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard the card is for you, from 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely you would recall the card today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often you forgot the card after you had learned it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selected cards new again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {0} new again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected cards to another of your decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} to another deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New again: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cards have no due date, so nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, in a learning step, or in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relearning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescheduled: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search; F1 there tells how to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several cards, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by a column; again turns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the selected cards, or bring them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last of today&apos;s actions back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards were in that deck already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards were so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic of the road, or the deck; sorted along the road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the card asks, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the card is asked next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message numerus="yes">
        <source>%Ln change(s) in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space leaves out, → shows single changes. Nothing moves yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesTree</name>
    <message>
        <source>Changes; Space leaves out, Right shows single ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave to its check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the list of this stage yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Add all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend, about {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Add a folder, then make a deck in it or put Markdown decks there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask new cards anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of Markdown decks. They are read again whenever a file changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to study it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder of your own yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz these cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall against prediction, the load ahead, and your days of study. They show once you have answered a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall, stability, difficulty and hours show from {0} reviews on, because fewer say little. You have {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} of them reviews, since {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close Gradus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, and do the last thing again if it had no effect. If this comes back, close Gradus and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradus has to close. Open it again; if this comes back, send the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has happened %Ln time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Gradus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report, for whoever mends Gradus. It goes nowhere unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug in Gradus, not your doing. Your answers up to now are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>Add these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and single days that are not like the week. Reviews of a day off are spread over the days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No days off so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from when to when you are free on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than a year. Choose an earlier last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those days are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>card(s) learned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>card(s) met for the first time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of {0} recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeckTree</name>
    <message>
        <source>Notes of Gradus in your wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own decks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecksCard</name>
    <message>
        <source>Decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decks were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>2026-12-31, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of its repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links, one a line: address, then a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The competition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Kept. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifficultyPanel</name>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of your cards are above {0}. Hard cards gain less with each review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card has been answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difficulty from 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise with drawn numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What code prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have written since you opened this is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not have it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>README checks: {0} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishCard</name>
    <message>
        <source>Being worked out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finish date could not be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishCurve</name>
    <message>
        <source>Share of the road that is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FittedLine</name>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradus ended unexpectedly. Counted so far: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradus was closed. Counted so far: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was counted for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break is over. Go on when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept. Only what was before counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned time is over. Finish, or work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: done, with {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus timer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusWatch</name>
    <message>
        <source>End the focus timer and mark the block as done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldersCard</name>
    <message>
        <source>Daily copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. A copy of the data folder is a copy of all you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreeTime</name>
    <message>
        <source>Drag to draw a window, or Space adds one at the cursor. Ctrl+arrows move it, Ctrl+Shift+↑ ↓ change its end, Del deletes it, C copies the day to Monday – Friday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, not free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} and {2} overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreeTimeDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreeTimeGrid</name>
    <message>
        <source>Free time of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is free time already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Being worked out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance for this date: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance could not be worked out. You can save the goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan goes along the road, without a date to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When each would be finished, as things go now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the chance for this date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>&lt;1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish, changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For GitHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repository yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since it was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start quiz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not learned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why this interval?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursPanel</name>
    <message>
        <source>95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most answers fall between {0} and {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer falls into this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You recalled most after {0}: {1} of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3} recalled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>2026-12-31, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What done looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsWork</name>
    <message>
        <source>Taken off the list. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next button or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page of the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>A number of cards in a fixed time, without hints, scored by topic. No card comes back sooner or later for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each card until you had it right once. No card comes back sooner or later for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mock exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cards only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards you are least likely to know, the weakest first, due or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of today&apos;s cards, as many as ten minutes hold. The rest waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s new cards without the reviews, which wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What falls due in the next days. A review before its day counts a little less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due of these topics, and new cards of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due, with today&apos;s new cards among it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesField</name>
    <message>
        <source>What it prints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Plan as a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message numerus="yes">
        <source>Review minutes, next %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadPanel</name>
    <message>
        <source>About {0} a day, new cards included, if you study as you do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Load of the next %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} a day, {2} reviews in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, {2} reviews</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Drop my edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown of the README</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written until you have seen the changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edits are not written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MathsLimits</name>
    <message numerus="yes">
        <source>This formula has over %Ln characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This formula is too large to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This formula nests over %Ln braces.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search your decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDeckDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic of the road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deck is a Markdown file in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from the title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewNoteEditor</name>
    <message>
        <source>Deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {0}. Write the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stays. Its type is the word after the dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of its repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its folder, and its README and checks are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its README is shown in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repository yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln change(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would move: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick topics with Space, or none for all cards you have met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick topics with Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherCalendarsDialog</name>
    <message numerus="yes">
        <source>%Ln busy time(s) ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of these calendars take time, and the plan goes round them. A file is read again when it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten. The file itself stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most calendar programs can open the file, and some subscribe to it: they show each change when they read it again, some only once a day. It carries the alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calendar was read so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0}: {1} of {2} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was read before stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan as a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is written after every change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherFilesDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be made:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would change:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to write: it is as it would be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files of the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who holds the rights, and the licence is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDecks</name>
    <message numerus="yes">
        <source>%Ln deck(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a message; back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a note of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in your editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the original again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, its original has changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDecksPage</name>
    <message>
        <source>Choose a folder of decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cards are not asked any more. The files stay in {0}. What you have learned comes back when you add the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this folder?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Courses, books and tools for each topic, and which of them you finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every card of every deck, to search, read, edit and suspend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, text size, new cards a day, and how thoroughly you review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall against prediction, the load ahead, and your days of study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seven phases with their topics, what each builds on, and how well you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your projects with their checklists, and what their repositories still lack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your week: reviews first, then learning and projects in the time that is left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>A bad week: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop learning it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on topics of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} builds on what is not yet known to 60%: {1}. You can start it anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mastered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, about {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: new cards come along the road, until you choose what to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: new cards come from the topics you learn, not from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: you are learning it, and new cards come from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickerDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start quiz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlannedCard</name>
    <message>
        <source>Planned for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message numerus="yes">
        <source>%Ln commit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mend(s) added to the list. Ctrl+Z takes back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About text, topics and git commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive the project, or bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the repository, or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what only you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish one that is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go one step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to another item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to another project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the check of the item decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at my repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project of the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to write: your words are kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to write: {0} is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the files in the folder, which are not committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what is committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files: licence, .gitignore, citation, model card, CI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back {0} as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the README back as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>README: page, Markdown, changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all checks, or the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all findings of the README</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the timer of the block it was opened from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking, or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back, do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the item off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, folder, dates, links and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2026-12-31, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the README that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours and the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {0} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes not committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no commit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing on its list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100. Nothing would raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100. One mend would raise it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100. Two mends would raise it most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} passed, {1} failed, {2} cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would be made:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would change like this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} of {2} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: nothing is known for it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the words are yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>A block of your plan is about this. P starts its timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a card to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards show here once the note is in order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}: {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards that you already have stay as they are. Your own files are read again as soon as you mend them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsLine</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectWork</name>
    <message>
        <source>Done again: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository has changed. C checks it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no text that lies in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>About text and git commands of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For GitHub: text and commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message numerus="yes">
        <source>%Ln card(s) still wait today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) wait for the next step.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Again, Hard, Good, Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back until tomorrow: not learned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buried until tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bury: back until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a message; end the quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag, or take the flag away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forgotten %Ln time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In {0} of {1} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger or smaller text on cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card comes back sooner or later for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not learned yet: put back until tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: the card is new again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite it (E) or suspend it (@).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite it (E), suspend it (@), or repeat “{0}” first: {1} known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer; then rate as suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend: not asked any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended: it is not asked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next card comes back at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten-minute quiz is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quiz is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow brings no cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow brings {0}, about {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsuspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did last in the quiz was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the last interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking the flag away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsuspending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} right at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“not learned yet”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingButton</name>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, next in {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading the decks…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadmeSide</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to GitHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the README is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>README</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadmeView</name>
    <message>
        <source>GitHub cuts a README here, after 500 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, close to GitHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large to be shown whole; a part is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadmeWork</name>
    <message>
        <source>Mended in the text; nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or drop your own edits first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is written, and can be put back as it was. Commit it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradus cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Begins in {0}, for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins now, for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no tray, so nothing can notify you here and Gradus cannot stay open unseen. The plan that you write as a calendar file carries alarms: show it in a calendar program, and that reminds you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepositoriesScreen</name>
    <message>
        <source>All projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All repositories, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For GitHub: text and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the ones worth finishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My repositories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepositoriesWork</name>
    <message>
        <source>Choose the folder of your repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here needs a mend, or nothing here holds code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. F looks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no repository in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth finishing: the ones with most work in them and least left to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescheduleDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from today, or a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many days, or on which date? 0 is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day from today on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResetDialog</name>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionControl</name>
    <message>
        <source>About {0}, {1} or {2} minutes a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionPanel</name>
    <message>
        <source>95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>young</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of young cards and {1} of mature ones were recalled. A card is mature once its interval is 21 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: {2} of {3} recalled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoadmapCard</name>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cards yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} mastered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day holds less than one block. Raise the limit or shorten blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic gets less than one block a day. Raise it or shorten blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks last a multiple of {0} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break after a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One topic, at most a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews come first each day. Two or three topics in turns are remembered better than one alone. The weekly review lies on the last free day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews, at most a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics that take turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message numerus="yes">
        <source>All %Ln finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>README checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Your cards are where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when you are free. Reviews come first, then learning and projects in the time that is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiz did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your week, planned around your free time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or filters such as is:due. F1 lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&apos;where&apos; of the exercise turns away {0} draws in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not fit after &apos;{1}:&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}:&apos; needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.gitignore keeps local files out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block of {0} minutes is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice note needs 2 to {0} options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing bracket has no opening one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloze crosses the border of a formula or of code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloze hides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloze is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloze spans an empty line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloze stands inside another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloze&apos;s number is not between 1 and {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container has a base image with a fixed tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dead link costs trust, and the reader the way to what it should have shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that move has changed since, so nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first-level heading stands in the deck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of it has too many parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linter or formatter is configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model or dataset card has its front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new release of one library next year can change the results, or keep the code from starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note of type &apos;{0}&apos; has no attribute {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number says nothing alone; beside a baseline on the same split it shows what the work brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that no file holds cannot be traced, and the two drift apart with the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A numeric note needs a number as its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path leads into somebody&apos;s home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture has no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is understood before the first sentence; without alternative text a screen reader is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture or a demo shows the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader decides within seconds; one short sentence with the problem and the result is all that gets read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reviewer wants to run both without reading the code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scaler that has seen the test rows leaks them into training, and the score is too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret was committed. Revoke it and take it out of history before you push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service that starts but cannot predict is found by its users first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table shows results beside a baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test asks the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typed note needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week cannot be made easier by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or a filter is missing before &apos;{0}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add .github/workflows/tests.yml that installs the project and runs pytest on push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add .venv/, __pycache__/, .ipynb_checkpoints/, .env and .DS_Store to .gitignore, and `git rm --cached` what is tracked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Dockerfile whose FROM names a version, such as python:3.12-slim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a [tool.ruff] table to pyproject.toml and run `ruff check --fix`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a block and mark it as done with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a fenced bash block with at most three commands, and name only scripts that are in the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a heading and two sentences for each section that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line such as &apos;{0}: Eigenvalues&apos; to the front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row for the simplest thing that could work, such as the majority class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section Contact: your name and how to reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section Data: source, licence, size and split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section Decisions: what you chose, and what failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section How to reproduce with at most three commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section Licence that names it and links to its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section Limitations: where it must not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section Method: what goes in, what the model is, what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section Repository map: what lies in which folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section Results: a table with metric, split, baseline and model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section Tests: what is tested, and the command that runs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a table with metric, split and value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a table with one row a model, the baseline first, and one column a metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add answer=&quot;…&quot; to the heading&apos;s attribute list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add answer=10 to the heading&apos;s attribute list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add data/ and models/ to .gitignore, or track them with DVC or Git LFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add each missing library to the dependencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its folder again, or edit it in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one test of columns, types and ranges, and one that trains for a step and predicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tests/test_data.py with one test of a function that prepares data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the code as ```python … ```.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the folder again and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the folder again to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the full text of a known licence, such as MIT or Apache-2.0, as LICENSE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add train.py and evaluate.py, or targets train and evaluate in a Makefile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what the code prints as ```output … ```.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many stretches of work the longer break comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files that the commands name are in the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All name {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All seven sections are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work was committed on fewer than {0} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow yourself to write there, or {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute stands twice in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of {0} hours cannot be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening bracket is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate the functions that others call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it again as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the card as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges come from the repository or its CI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the first line with &apos;## &apos; and the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a line `# Name of the project`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with one sentence of at most 120 characters that names the problem, the user and the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CI runs the tests on each push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CITATION.cff can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CITATION.cff has all that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CITATION.cff is no valid YAML, or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CITATION.cff lacks {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call train_test_split first, and fit scalers and models on the training part only, best in a Pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards drawn by somebody&apos;s server show as broken pictures when it is down, and follow who reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards that came with Gradus stay in their decks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells run in another order often show results that the code no longer gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions, or set the start at login in the settings of your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and that you may write to it. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write to it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is connected and try again; nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Restart and run all, mend what fails, and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a clone of it that has its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that holds your decks and little else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller one; checks of a repository of this size would not help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an iCalendar file (.ics).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another repository, or look for a newer version of Gradus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose between {0} minutes and a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of one project, or add what is no work of yours to its .gitignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that it leads to, or clone the repository again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear large outputs, or strip them with nbstripout before each commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close every fenced block, and keep to one heading with &apos;##&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs to have more memory, and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the block where it is to end, then try again; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program that uses Gradus&apos;s data and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for one version of Python often fails on another before it says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit a lock file, for example by `uv lock`, or pin each requirement with ==.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit each step by itself from now on, with a message that says what changed and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the example in docs/decks.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it beside the deck and give its relative path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture there first, or choose a deck in the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy your text, close the editor and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or turn such draws away by &apos;where&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its path, which is relative to the deck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the path or the anchor, or delete the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the path, or add the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and models are kept out of git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is split before anything is fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is tracked by pointers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck files end in .md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependencies are declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in {0} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each new version of a large file makes the repository larger for good, and data may not be yours to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each notebook ran from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the file in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it with a line of the same marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the heading with one id such as {#eigen-meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 0 or more minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter more than 0 and at most {0} hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one, or remove the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments, caches and .env files bloat the repository, and .env often holds a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every base image has a fixed tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every library that is imported is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export fewer calendars or a shorter time, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the calendar again as an iCalendar file (.ics), and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FSRS needs 21 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit a DummyClassifier or a linear model on the same split and report its score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free its place for writing, or write them into the README.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free its place for writing, or {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free its place for writing. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free its place for writing; until then it cannot be taken back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk and try again; nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions have type hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub may refuse a file of this history. Take it out before you push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub shows how to cite the work from this file, and shows nothing if it is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub shows no more than {0} KiB of a README, and this is longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub warns beyond 50 MB and refuses beyond 100 MB; every clone carries the file for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a deck file or a folder of deck files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it cff-version, message, title and authors, each as YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of the two another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this note an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradus is still saving something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints say what goes in and out without reading the body, and let a tool check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a break of the focus timer is; it does not count as study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before a block begins you are notified as well; 0 means only then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the focus timer lets you work before a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the longer break is that comes now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cards you meet for the first time in a day, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often you may forget a card before Gradus suggests what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyper-parameters are set in a file or on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you moved it, run `git worktree repair` in it; otherwise choose the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported and declared: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported and not declared: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent the further lines of an option, and put no text between the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Gradus again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Gradus, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read as YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read as an INI file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds unused names and real bugs for nothing, and keeps reviews on what matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0} rows, so it is taken for a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds more than {0} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no text, or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first thing a visitor sees, and without it most leave. GitHub cuts it beyond 500 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again with the next change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Look for it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on any machine; but the tag latest is another image next month, and the build may no longer work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on your machine because the library happens to be there; on a fresh one it stops with an ImportError.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not searched: it holds more than {0} objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last commit cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last line is no value of a metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one note; inside it headings begin with &apos;###&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of its classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the badge of your own CI workflow, and remove the cards from other servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what a newcomer needs, and move the rest to files in docs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large outputs hide the code in each difference and slow down every clone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence and citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence, data and metrics in front matter can be found and compared by people and by programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark colours, or what the system is set to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}: the event{1} has no end in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}: {1} was left out, because {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a heading as GitHub names it: in lower case, with `-` for blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links in the README lead somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what the code imports under dependencies in pyproject.toml, or in requirements.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the changes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the difference again; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the ways out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the card again in the list of cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosen it or draw from narrower ranges: one draw in twenty should pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make both name the licence that you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a section: one `#` is for the name of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it level {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one in your own decks (O on Today), then move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make paths relative to the repository with pathlib, or take them as an argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make that folder writable and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the data folder writable, or choose another with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it as done or missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the right one with [x].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it here: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the deck and the note first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what is listed below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute {0} is not on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models mostly fail through their data, and a model that cannot overfit ten rows cannot learn at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {0} files were to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most messages do not say what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it in an editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file away, or {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file to Git LFS, DVC or a download, and take it out of history with git filter-repo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the functions from the notebooks to a package under src, and import them from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them in the window of Gradus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what comes late to files in docs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is drawn into &apos;ask&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup can be kept in {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge or card comes from somebody else&apos;s server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call of train_test_split was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card is drawn elsewhere; img.shields.io draws {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dependencies are declared that could be pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dependencies are declared to compare the imports with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dummy or linear model, and nothing called a baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fenced shell block shows how to run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file and no option sets hyper-parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is larger than 50 MB, also not in history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file says which version of Python is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading has the anchor #{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No linter or formatter is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metrics.json is committed, so numbers cannot be traced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option is marked as right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path leads into a home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path leads into somebody&apos;s home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No placeholder is left in the README</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No placeholder is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pyproject.toml, requirements.txt or environment.yml declares dependencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret was ever committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret was found in files and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section on: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seed is set for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table in the README shows a number of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table shows a metric with its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test asks the service for its health or a prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test is named after {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workflow that starts on a push runs tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook outputs are small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebooks ran from top to bottom without errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes cannot be moved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the code that could be read draws random numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the code that could be read fits a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the code that could be read serves a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fitted before the data is split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing takes less than no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in the README are those in the metrics file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part was searched; it took over {0} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the distance from a simple model shows what the complicated one is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last {0} commits were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the latest commits were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar again; it has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file and change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in an editor and mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the note and change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the portfolio again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem, data, method, results, reproduction, limitations and licence are what an engineer asks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs find published keys within minutes, and deleting the line leaves them in history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a file from the backups folder in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a screenshot or plot into docs, show it near the top with alternative text, or link a running demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an empty line before it, or write the heading with &apos;##&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {{c1::…}} round what is to be recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python files hold {0} of code, notebooks {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>README, LICENSE and pyproject name the same licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seeds are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them from a file such as configs/train.yaml, or take them with argparse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it or correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it or write ( before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the other folder first, or choose one beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace each placeholder, or delete its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the link with a file, or choose the repository it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results on data that nobody can get cannot be checked, and data too has terms of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results stand in a table beside a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the key where it was issued, then take it out of history with git filter-repo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `git config --list` in the folder; it names the line that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `git fsck` in it to see what is missing, or clone it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `git refs migrate --ref-format=files` in a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `git repack -a -d` in it and delete .git/objects/info/alternates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `git status` in it, and `git checkout` the branch you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `git worktree repair` or `git submodule update --init` in it, or clone it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT value FROM formulas WHERE key = ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say below the title in one sentence what problem it solves, for whom, and how well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the brackets what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select cards of one folder: what you have learned belongs to note and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select cards of your own decks to move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the cards and move them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set requires-python in pyproject.toml, or add a file .python-version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the seed of each library that draws numbers once, at the start of training, or pass random_state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several commits with plain messages show how you work; one upload shows nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift, shrink or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a picture of the result, or link to a demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some commits are missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is fitted before the data is split, so it has seen test rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source, licence and download of the data are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into notes that each ask for one thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into several decks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the file with &apos;---&apos;, &apos;title: …&apos; and &apos;---&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a path exists on one machine only, so the code stops everywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from the repository&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out: it says nothing of the project and breaks when the server does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your changes out first, or change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests and CI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests are the quickest proof that you know what the code does, and reviewers look for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests cover data and model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests cover the data and the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests that only run on your machine prove nothing to a visitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of a template tells the reader that nobody has read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That topic is not on the road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .git file of {0} names a git folder that belongs to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .git file of {0} names no git folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .git of {0} is a link, which Gradus does not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python version is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The README has no first-level heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The README has no paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The README has no section on data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The README has the sections a reviewer looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The README has {0} bytes; GitHub cuts it at 512,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The README has {0} first-level headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The README has {0} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The README is not Markdown, or too large or broken to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The README says {0}, and {1} is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The README shows a picture or a demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The README shows no picture and links no demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute list does not stand at the very end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute list stops making sense at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {0} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {0} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is no longer in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is over and stays where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block that begins {0} is never closed, so GitHub would show the sections below it as code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card from {0} is drawn by somebody&apos;s server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue of checks is damaged: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloze note hides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code can be imported and is not only in notebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commands that reproduce the results are written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of this repository cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data&apos;s source, licence and download are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged, so it was not backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deck already holds a note {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deck has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deck has no {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise block has an unknown key {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise block lacks {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise block {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise has more than {0} names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise has more than {0} placeholders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise uses {0}, which &apos;draw&apos; and &apos;let&apos; do not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before its calendar does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since that edit, so it was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the character U+{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first paragraph has {0} characters, not at most 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first paragraph has {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first paragraph is a template&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first paragraph says what the project does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of that file was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this note&apos;s deck was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of those notes was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter has an unknown key {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter of {0} lacks {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of an exercise has no placeholders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “{0}” is of level {1} below level {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The height of the text on cards, in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history shows how the work went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour at which you are told that reviews wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour from which nothing notifies you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour of the night at which a new study day begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour until which nothing notifies you; the same hour as before means never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {0} is already used in line {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {0} is already used in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {0} is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {0} is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “{0}” has no fixed tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the interface; cards keep the language they are written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest file has {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest outputs have {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence is a known one, in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence is named in fewer than two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licences differ. {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to “{0}” leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes a day you want to spend on cards; new cards get what reviews leave of them, and 0 means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has changed since that edit, so it was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has more than one id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has more than one type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has no &apos;yaml exercise&apos; block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has no code to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has no numbered steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has no output block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is longer than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note {0} is not in the file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note {0} would not be in order in {1}; nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebooks hold no outputs, so whether they ran cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes cannot be told apart from those around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options are not one list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of this note cannot be read from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {0} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {0} has no alternative text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {0} is not inside the deck&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{0}” has no alternative text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{0}” is not in the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project template {0} is damaged: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results have no baseline to be compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results name no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results table has no baseline row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search stops too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section on data lacks {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected cards lie in more than one of your folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a test of its health or its prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of reviews you want to recall; a higher share means more reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step cannot be remembered in {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates of READMEs cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text before that edit is no note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not begin with its heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a paragraph separator (U+2029), which would be lost here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text would change the notes above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text would change the notes around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tolerance {0} is no number from 0 upwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are fewer than {0} commits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no commits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a README with one title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a README with one title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {0} that Gradus did not write, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither data nor a rule in .gitignore that speaks of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no .gitignore in the root folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no CITATION.cff, and none is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Dockerfile and no dev container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no LICENSE in the root folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Python code that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Python code that could need anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Python code that could run in a container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Python code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no README in .github, the root folder or docs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no README in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no README to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no README whose numbers could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no commit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deck in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry point for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter &apos;{0}:&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function in a Python file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model card and no dataset card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note type &apos;.{0}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other deck in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no test function to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no test function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workflow in .github/workflows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These cards are not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These changes are out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card changed while it was on screen, so the answer was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is not in your decks any more, so nothing was done to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is not the one on screen, so the answer was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fenced block is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder has no git, so there is no history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds more than {0} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bare repository, which has no files to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a shallow clone; older commits are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line begins a second note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line makes the text above it a heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note has no wording of yours any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository borrows objects from another one, which Gradus does not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository does not say which commit it stands on; its HEAD is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository holds more than {0} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository is damaged: what its last commit holds cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository keeps its branches in reftables, which Gradus cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository names its objects by {0}, which Gradus does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is no note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time has gone on since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and evaluation each have an entry point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and evaluation each have an entry point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment; nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two licences leave it open what is allowed, so a careful company uses neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two options are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a heading Data, link the source, name its licence and give the command that downloads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it, and choose the .ics file that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {0} or write \: for a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {0}, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are set in a file or with options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions are pinned or locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in a package can be tested, reused and reviewed; notebooks can hardly be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody else can run is not believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a calendar program that shows your plan reminds you of a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Gradus starts, minimised, when you log in to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Gradus stays in the tray and goes on reminding you when you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the system notifies you once a day if reviews still wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the system notifies you when a planned block begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has to edit code to try a value cannot say afterwards which value gave which result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the framework&apos;s test client, request /health and one prediction, and check the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a licence nobody may use the code, and a text that was changed has to be read by a lawyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a list, everyone who wants to run it has to guess what to install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a seed each run gives another number, and a small gain cannot be told from luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word the note by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;## …&apos; for a note; the deck&apos;s title belongs to the front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ) where the group ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write MODEL_CARD.md that begins with YAML front matter with license, datasets and metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write README.md in the root folder, under 500 KiB, with one first-level heading that names the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a word or a filter there, or take away what stands before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another &quot; where the phrase ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 0.01 or as 5%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as {#id .class key=value} at the end of the heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as {0}: &quot;some text&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as {0}: [&quot;one&quot;, &quot;two&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as {{c1::text}} or {{c1::text::hint}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one to a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one with gradus readme write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer below the heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the metrics to metrics.json when evaluating, commit it, and copy its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the question after &apos;##&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the same SPDX name, such as MIT, in the README and under license in pyproject.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as &apos;- [ ] wrong&apos; and &apos;- [x] right&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as &apos;1. …&apos;, one to a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what belongs there, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it shows between the square brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {#{0}} again: what you have learned belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0}, or run the evaluation again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edits cannot be kept in {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chain of deltas does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chain of tags does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a commit is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a delta ends in its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a due is either a study day or an instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pack cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pack ends within an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pack holds an object of no known kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pack is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tree is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an instant needs a time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object has no header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is not as long as it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is of another kind than it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is too large or cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls {0}, which is no function that it may call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes to a number that is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes to a number that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts with a number that is not from 0 to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divides by a matrix that is singular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divides by zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a function what it cannot take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a list that is empty or longer than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a matrix whose rows differ in length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a matrix with an entry that is too large or too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a number that is not written as 12, 0.5 or 1e-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a size that is not from 1 to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {0}, which expressions do not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a range of decimals without a step such as &apos;step 0.1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a range that ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a range whose step is not positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no condition such as a != b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no expression that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list of &apos;key: value&apos; lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it repeats too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists something that is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks for an entry of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks for an entry that its list does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds to more than 15 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a condition for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a fraction where a whole number is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a list for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a number for a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a number for a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a root of a negative number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes too long to compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base of a delta is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base of a delta is outside its pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index of a pack cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index of a pack is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the migration would break {0} references: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses vectors or matrices whose sizes do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses {0}, which expressions do not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses {0}, which is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses {0}, which is not known there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Python {1} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} hold the same files, so every card would come twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} asks for more than {1} decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} beside {1}, so nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be a folder, because a file is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be changed: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} configures a linter or formatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read: the process that read it was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} declares dependencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not begin with YAML front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has its front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has more than 100,000 busy times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} MB and is in git.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} MB; GitHub {2} it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds far more than decks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no number that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds what looks like a secret ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds {1} MB of outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in &apos;draw&apos; of the exercise {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the README is not in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the README&apos;s tables, each from a metrics file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1} of the exercise is not a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a ZIP archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a calendar whose busy times are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a link or lies behind one, which Gradus does not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is among the files of the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is broken or too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than 5 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than 64 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no address of the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no effective event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no effective event of this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no iCalendar file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no known licence; {1} comes closest with {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no name for a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no placeholder such as {=a} or {=a:2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no value for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} here and {2} in {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies in none of your deck folders any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} locks the versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names no base image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} objects are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the exercise is not a mapping such as {a: &quot;1..9&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the exercise is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the exercise {1} where {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the exercise {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} ({2} %) have type hints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} dependencies are not pinned, and there is no lock file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs the tests on each push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs the tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says which Python is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands in &apos;draw&apos; and in &apos;let&apos; of the exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed by another program since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed by another program since you opened it, so your text was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed since Gradus wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written by a newer version of Gradus and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} within the repository, and each leads somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} minutes of work could not be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}; {2}; {3} of mends left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is drawn by somebody else&apos;s server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is left from a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is left in the README.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not in the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is one more title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms in the written plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How thoroughly you review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer break after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me of blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me of reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me of reviews at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A change holds at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the setting that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it back to its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortfallCard</name>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>needs: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StabilityPanel</name>
    <message>
        <source>Half of {0} can wait {1} days or longer until recall falls to 90%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card has been answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability of {0} days: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stability in days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageStrip</name>
    <message>
        <source>Progress by stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys read the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the week from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}–{1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Export numbers: of the plot with the focus, or of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers as a table: of the plot with the focus, or of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the values of the plot that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a month, a quarter, a year, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop counting, or close a message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>All mends are on your checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of them are not on your checklist, about {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} passed, {2} to mend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>, {0} above the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0} below the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matrix, such as [[1, 2], [3, 4]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vector, such as [1, 2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a wrong answer: try other numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what is picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the options and pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field: begin a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field: check what you typed, or show the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the field, so that single keys act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right: {0} and {1} are the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right: {0} is the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick all that are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an option; once more checks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick or unpick options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right but for capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right but for spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show step {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has {0} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer in words or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a matrix of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {0} off counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rate your answer to the first numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You typed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours: right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours: wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} entries are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} you wrote, {1} it prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, which is no number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands, which you run yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For GitHub: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file says what it does. Write it in the README first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time studied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} a day over {1} days, in {2}. Days without study count as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} a day, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%Ln error(s) in deck files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At that pace it does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards and exercises of the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up: {0} wait, {1} a day, no new ones. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back, and see what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviews fall due in the days ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to ask today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own decks, {0} to decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own decks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews appear here once you have learned cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduling now follows your own {0}. It predicts them {1} better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decks hold no cards. Cards that you add are asked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest day ahead is {0}, with {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next card comes back at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next reviews fall due on {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow brings {0} of reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave {0} today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You were away for %Ln day(s): {0} wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your topics give no new cards now: choose another with C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0}, then you are done for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Catch-up asks {1} a day. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Catch up after a break, or stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the blocks that are planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your own decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule as before the fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the errors in deck files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a quiz of ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There: done or missed; again takes it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>A quiz now asks {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cards wait until you know more of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is to be asked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This topic has no cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mastered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. About {1} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. By {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1} of {2} done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic has these words in its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search topics (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Close a message, or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the planned way in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsPanel</name>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastery by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have begun {0} of {1} topics. A card counts while its predicted recall is 80% or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2} mastered, {3} begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Gradus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the next block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Typesetter</name>
    <message>
        <source>This formula can&apos;t be typeset: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unreadable</name>
    <message>
        <source>Nothing is lost. Today appears here as soon as they can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cards cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictButton</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Up next, not placed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekCanvas</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>card(s) learned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) studied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>recalled this month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekReviewDialog</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} counts as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} done of {1} planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekRow</name>
    <message>
        <source>Days of this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>studied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>1 is easy, 10 is hard. Again and Hard raise it, Easy lowers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day from {0} to {1} does as well, and day {2} was chosen to even out your days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day from {0} to {1} would do as well; it stayed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard repeats it, with a longer wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely you were to recall it, {0} after the answer before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being learned: short steps come before the first days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So short an interval is not shifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was new, so there was nothing to predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is step {0} of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To recall {0} of your cards, this one is due in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You forgot it, so it is asked once more on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had answered it earlier on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will recall it with 90% or more for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowLine</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: remove this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowRows</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: add a window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingChoice</name>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of this note has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your wording is shown until you decide. Progress stays either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more deck(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearPanel</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You studied on {0} of the last {1} days. The larger a square, the more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Calendars</name>
    <message>
        <source>Calendars that were read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Look at my repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your projects stand here with their checklists, and what their repositories still lack. Begin one, or let Gradus look at what you have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Runs</name>
    <message>
        <source>Days that differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Search</name>
    <message>
        <source>Search topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Spread</name>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}–{1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CommandRunner</name>
    <message numerus="yes">
        <source>%n row(s) added to the queue.</source>
        <translation>
            <numerusform>%n row added to the queue.</numerusform>
            <numerusform>%n rows added to the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) accepted as known.</source>
        <translation>
            <numerusform>%n difference accepted as known.</numerusform>
            <numerusform>%n differences accepted as known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) shown again.</source>
        <translation>
            <numerusform>%n difference shown again.</numerusform>
            <numerusform>%n differences shown again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the queue are as before.</source>
        <translation>
            <numerusform>%n row of the queue is as before.</numerusform>
            <numerusform>%n rows of the queue are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were queued or posted anew since and stay as they are.</source>
        <translation>
            <numerusform>%n row was queued or posted anew since and stays as it is.</numerusform>
            <numerusform>%n rows were queued or posted anew since and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultApplier</name>
    <message numerus="yes">
        <source>Xero failed to take this %n time(s), while it took others. Try it again later; if it stays so, look for something unusual in this document.</source>
        <translation>
            <numerusform>Xero failed to take this %n time, while it took others. Try it again later; if it stays so, look for something unusual in this document.</numerusform>
            <numerusform>Xero failed to take this %n times, while it took others. Try it again later; if it stays so, look for something unusual in this document.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::AddAllDialog</name>
    <message numerus="yes">
        <source>With %1 calls a day that takes %n day(s); it goes on by itself.</source>
        <translation>
            <numerusform>With %1 calls a day that takes %n day; it goes on by itself.</numerusform>
            <numerusform>With %1 calls a day that takes %n days; it goes on by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::ChangesDialog</name>
    <message numerus="yes">
        <source>%n field(s) differ from what is saved.</source>
        <translation>
            <numerusform>%n field differs from what is saved.</numerusform>
            <numerusform>%n fields differ from what is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideAccountsPage</name>
    <message numerus="yes">
        <source>%n thing(s) still need a choice.</source>
        <translation>
            <numerusform>%n thing still needs a choice.</numerusform>
            <numerusform>%n things still need a choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, under Account types</source>
        <translation>
            <numerusform>… and %n more, under Account types</numerusform>
            <numerusform>… and %n more, under Account types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chosen; %n still open</source>
        <translation>
            <numerusform>chosen; %n still open</numerusform>
            <numerusform>chosen; %n still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::GuideShopPage</name>
    <message numerus="yes">
        <source>%n value(s) recognised; enter the others below.</source>
        <translation>
            <numerusform>%n value recognised; enter the others below.</numerusform>
            <numerusform>%n values recognised; enter the others below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::Tray</name>
    <message numerus="yes">
        <source>%n document(s) refused</source>
        <translation>
            <numerusform>%n document refused</numerusform>
            <numerusform>%n documents refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be posted. Open the queue to see why and what to do.</source>
        <translation>
            <numerusform>%n document could not be posted. Open the queue to see why and what to do.</numerusform>
            <numerusform>%n documents could not be posted. Open the queue to see why and what to do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ui::UndoBar</name>
    <message numerus="yes">
        <source>%n row(s) removed from the queue. They are not posted.</source>
        <translation>
            <numerusform>%n row removed from the queue. It is not posted.</numerusform>
            <numerusform>%n rows removed from the queue. They are not posted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped. They stay in the list and are not posted.</source>
        <translation>
            <numerusform>%n row skipped. It stays in the list and is not posted.</numerusform>
            <numerusform>%n rows skipped. They stay in the list and are not posted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left alone: on their way to Xero, or in another program&apos;s hands.</source>
        <translation>
            <numerusform>%n row left alone: on its way to Xero, or in another program&apos;s hands.</numerusform>
            <numerusform>%n rows left alone: on their way to Xero, or in another program&apos;s hands.</numerusform>
        </translation>
    </message>
</context>
</TS>

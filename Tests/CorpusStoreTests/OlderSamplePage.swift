import Foundation

/// A page in the grammar of the official site before 2024, with words of our own.
struct OlderSamplePage {
    var title =
        "<b>8 JUIN 1867. - CODE D'ESSAI. </b><br>(NOTE : mise à jour au <font color=red>29-10-2018</font>)<br>"
    var number = "num&eacute;ro : "
    var dossier = "Dossier num&eacute;ro : "
    var names = ["Titre", "Table des mati&egrave;res", "Texte"]
    var contents = SamplePage().contents
    var body = SamplePage().body

    static var dutch: OlderSamplePage {
        var page = OlderSamplePage()
        page.title =
            "<b>8 JUNI 1867. - PROEFWETBOEK. </b><br>(NOTA : Raadpleging van vroegere versies vanaf 05-04-1990 en "
            + "tekstbijwerking tot <font color=red>29-10-2018</font>)<br>"
        page.number = "nummer : "
        page.dossier = "Dossiernummer : "
        page.names = ["Titel", "Inhoudstafel", "Tekst"]
        page.contents = "<A NAME='LNKR0001' HREF='#LNK0001'>BOEK 1.</A> - PROEVEN.<BR>Art. \n1-2, 433ter<BR>Art. N1"
        page.body = [
            SamplePage.heading(1, "BOEK 1.", " - PROEVEN."),
            SamplePage.heading(2, "AFDELING Vquater.", " - Van het proeven. &lt;W 2001-01-01/01, art. 1&gt;"),
            "<A \nNAME='Art.1'>Artikel </A> <A HREF='#Art.2'> 1</A>. Het eerste woord van een artikel.<BR><BR>&nbsp;&nbsp;",
            SamplePage.article(
                "2", after: "1", next: "433ter",
                "(Opgeheven) &lt;W 2005-01-01/01, art. 3; <b> Inwerkingtreding : </b> 30-04-2005&gt;"),
            "<A NAME='Artikel433ter' HREF='#Art.2'>Artikel</A> <A HREF='#Art.N1'> 433ter</A>. Een tabel :<BR>&nbsp;&nbsp;"
                + "<TABLE border=1><tr><td>naam<td>teken</table><p></font><BR>In de tekst van het artikel.<BR><BR>&nbsp;",
            "<A NAME='LNK0003' HREF='#LNKR0003'>BIJLAGEN.</A><BR><BR>&nbsp;&nbsp;",
            SamplePage.article("N1", after: "433ter", next: nil, "Bijlage 1. - Formulier."),
        ].joined()
        return page
    }

    var text: String {
        """
        <HTML VERSION=".//IETF//DTD HTML 3.0//EN"><HEAD><TITLE>LOI - WET</TITLE></HEAD>
        <BODY background = /img_l/fond5.jpg><A name="top"> </A> <A name="hit0"> </A><BR>
        <TABLE border=1><TR><TD><A HREF="#texte"><B>Fin</B></A></TR></TABLE>
        \(section("titre", names[0]))
        \(title)<br>
        <font color=Red> <b> Publication :  </b> </font>09-06-1867 <font color=red>\(number)</font>&nbsp; 1867060850<font \
        color=red> page :  </font> 3133 <br>
        <font color=Red> <b> \(dossier) </b> </font> 1867-06-08/01<br>
        </th>
        </tr>
        </table>
        \(section("tablematiere", names[1]))
        </b>\(contents)   </th>
        </tr>
        </table>
        \(section("texte", names[2]))
        </b>\(body)</th>
        </tr>
        </table>
        \(section("modification", "Modification(s)"))
        <li>LOI DU 15-10-2018 PUBLIE LE 29-10-2018<br>(ART. MODIFIES : 1; 2)</tr></table>
        <A name="end"> </A><BR><TABLE border=1><TR><TD>Fin</TR></TABLE>
        <A name="hit1"> </A><BR>
        </BODY></HTML>
        """
    }

    /// The page as it was saved again elsewhere: UTF-8 that does not say so.
    var bytes: [UInt8] { Array(text.utf8) }

    private func section(_ anchor: String, _ name: String) -> String {
        """
        <A name="\(anchor)"> </A>
        <br>
        <table width=100%  BORDER=1 bordercolor=black ><tr>
        <TH width=70% align=center background='/img_l/fond1.gif'>
        <font color=blue size=5> \(name) </font>
        </TH>
        <TH width=10%  bgcolor=#bcd9ff align=center></b>
        <A HREF="#top"> <B>Début</B> </A>
        </TH>
        </tr>
        <tr>
        <th align = left width=100% colspan=3>
        """
    }
}

#include "diag/rules_output.hpp"

#include "diag/rules.hpp"

#include <array>

namespace redovisa::diag::rules {

const Rule output_forbidden{
    .code = "output-forbidden",
    .message = {"`{path}` kan inte vara utmapp: den är {kind}", "`{path}` cannot be the output folder: it is {kind}"},
    .hint = {"ange en egen mapp för sidorna, till exempel `-o build/site`",
             "name a folder of its own for the pages, for example `-o build/site`"},
    .what = {"Utmappen får inte vara roten, hemmappen eller mappen där ni står.",
             "The output folder must not be the root, the home folder or the folder you stand in."},
    .why = {"Hela utmappen byts ut vid varje bygge. Där får inget annat ligga.",
            "The whole output folder is replaced by every build. Nothing else should lie there."},
    .example_file = ExampleFile::command,
    .faulty = "redovisa build reports -o ~\n",
    .mended = "redovisa build reports -o site\n",
};

const Rule output_not_folder{
    .code = "output-not-folder",
    .message = {"`{path}` är {kind} och inte en mapp", "`{path}` is {kind} and not a folder"},
    .hint = {"ange en annan mapp med `-o`", "name another folder with `-o`"},
    .what = {"Där sidorna skulle läggas ligger något som inte är en mapp.",
             "Where the pages were to be put lies something that is not a folder."},
    .why = {"Länkar följs inte: annars kunde sidorna hamna där ingen väntar dem.",
            "Links are not followed: else the pages could land where nobody expects them."},
    .example_file = ExampleFile::command,
    .faulty = "redovisa build reports -o site.zip\n",
    .mended = "redovisa build reports -o site\n",
};

const Rule output_not_ours{
    .code = "output-not-ours",
    .message = {"mappen `{path}` är inte tom och inte gjord av redovisa",
                "the folder `{path}` is not empty and was not made by redovisa"},
    .hint = {"ange en tom eller ny mapp med `-o`, eller töm mappen själv",
             "name an empty or new folder with `-o`, or empty the folder yourself"},
    .what = {"Utmappen har filer men inte märkesfilen .redovisa, som varje bygge lägger där.",
             "The output folder has files but not the marker file .redovisa that every build puts there."},
    .why = {"Utmappen byts ut vid varje bygge. Programmet rör aldrig en mapp som det inte har gjort.",
            "The output folder is replaced by every build. The program never touches a folder that it did not make."},
    .example_file = ExampleFile::command,
    .faulty = "redovisa build reports -o Dokument\n",
    .mended = "redovisa build reports -o Dokument/site\n",
};

const Rule output_overlaps_input{
    .code = "output-overlaps-input",
    .message = {"utmappen `{path}` och mappen `{input}` ligger i varandra",
                "the output folder `{path}` and the folder `{input}` lie within each other"},
    .hint = {"ange en utmapp bredvid, till exempel `-o build/site`",
             "name an output folder beside it, for example `-o build/site`"},
    .what = {"Utmappen är samma som mappen med berättelserna eller mallarna, ligger i den eller innehåller den.",
             "The output folder is the same as that of the reports or layouts, lies in it or holds it."},
    .why = {"Utmappen byts ut vid varje bygge, och det ni har skrivit får inte följa med.",
            "The output folder is replaced by every build, and what you wrote must not go with it."},
    .example_file = ExampleFile::command,
    .faulty = "redovisa build reports -o reports/site\n",
    .mended = "redovisa build reports -o site\n",
};

const Rule output_parent_missing{
    .code = "output-parent-missing",
    .message = {"mappen `{path}`, där sidorna skulle läggas, finns inte",
                "there is no folder `{path}` to put the pages in"},
    .hint = {"skapa den först, eller ange en annan mapp med `-o`", "create it first, or name another folder with `-o`"},
    .what = {"Programmet skapar utmappen men inte mappen som den ligger i.",
             "The program creates the output folder but not the folder that holds it."},
    .why = {"Ett felskrivet namn ska märkas och inte bli en ny mapp någonstans.",
            "A misspelt name should be noticed and not become a new folder somewhere."},
    .example_file = ExampleFile::command,
    .faulty = "redovisa build reports -o bygge/site\n",
    .mended = "redovisa build reports -o site\n",
};

const Rule output_name_taken{
    .code = "output-name-taken",
    .message = {"`{name}` i utmappen är inte gjord av redovisa, och en sida ska heta så",
                "`{name}` in the output folder was not made by redovisa, and a page is to have that name"},
    .hint = {"byt namn på filen eller flytta den, och bygg igen", "rename the file or move it, and build again"},
    .what = {"Någon har lagt en egen fil i utmappen, med samma namn som en av de nya sidorna.",
             "Somebody put a file of their own into the output folder, with the name of one of the new pages."},
    .why =
        {"Egna filer i utmappen behålls. Programmet skriver aldrig över en fil som det inte har gjort.",
         "Files of your own in the output folder are kept. The program never overwrites a file that it did not make."},
};

const Rule output_locked{
    .code = "output-locked",
    .message = {"ett annat bygge till samma mapp pågår (process {process})",
                "another build into the same folder is running (process {process})"},
    .hint = {"vänta tills det är klart och bygg igen", "wait until it is done and build again"},
    .what = {"Bara ett bygge åt gången får skriva till en utmapp. Programmet har väntat en stund på det andra.",
             "Only one build at a time may write to an output folder. The program has waited a while for the other."},
    .why = {"Två byggen på samma gång kunde blanda sina sidor.", "Two builds at once could mix their pages."},
};

const Rule output_failed{
    .code = "output-failed",
    .message = {"det går inte att skriva `{name}`: {reason}", "`{name}` cannot be written: {reason}"},
    .hint = {"åtgärda det och bygg igen; inget är ändrat, den förra webbplatsen är hel",
             "mend that and build again; nothing has changed, the former site is whole"},
    .what = {"Datorn kunde inte skriva, till exempel för att disken är full eller en rättighet saknas.",
             "The computer could not write, for instance because the disk is full or a right is missing."},
    .why = {"Felet ligger inte i texten utan i disken eller rättigheterna. Programmet slutar med kod 3.",
            "The fault is not in the text but in the disk or the rights. The program ends with code 3."},
};

const Rule output_unfinished{
    .code = "output-unfinished",
    .message = {"sidorna är på plats, men `{name}` gav fel efteråt: {reason}",
                "the pages are in place, but `{name}` failed afterwards: {reason}"},
    .hint = {"bygg igen, så städas det som blev kvar", "build again to clear away what was left"},
    .what = {"Den nya webbplatsen är hel och på plats, men den gamla kunde inte städas bort eller disken kunde inte "
             "lova att ha sparat allt.",
             "The new site is whole and in place, but the old one could not be cleared away or the disk could not "
             "promise to have saved everything."},
    .why = {"Något är fel med disken eller rättigheterna. Programmet slutar med kod 3 för att det ska märkas.",
            "Something is wrong with the disk or the rights. The program ends with code 3 so that it is noticed."},
};

const Rule output_leftover{
    .code = "output-leftover",
    .severity = Severity::warning,
    .message = {"mappen `{name}` ligger kvar: den har filer som redovisa inte har gjort",
                "the folder `{name}` is left: it holds files that redovisa did not make"},
    .hint = {"flytta det ni vill behålla och ta bort mappen", "move what you want to keep and remove the folder"},
    .what = {"Ett bygge som avbröts lämnade en mapp med egna filer, och i utmappen finns nu andra med samma namn.",
             "A build that was broken off left a folder with files of your own, and the output folder now has others "
             "of the same name."},
    .why = {"Programmet tar aldrig bort en fil som det inte har gjort.",
            "The program never removes a file that it did not make."},
    .example_file = ExampleFile::folder,
    .faulty = ".site.redovisa-12/brev.txt\n",
    .mended = "Dokument/brev.txt\n",
};

const Rule output_file_name{
    .code = "output-file-name",
    .message = {"sidan `{name}` har ett namn som inte går att använda",
                "the page `{name}` has a name that cannot be used"},
    .hint = {"det här är ett fel i redovisa; berätta gärna vad ni gjorde",
             "this is a fault of redovisa itself; please tell what you did"},
    .what =
        {"Programmet ville skriva en fil vars namn inte är säkert på alla datorer, eller två filer med samma namn.",
         "The program wanted to write a file whose name is not safe on every computer, or two files of the same name."},
    .why =
        {"Namnen görs av id:n som redan är kontrollerade, så felet ligger i programmet. Det slutar med kod 70.",
         "The names are made from ids that have been checked, so the fault is in the program. It ends with code 70."},
};

const Rule published_lost{
    .code = "published-lost",
    .message = {"adressen `{address}` är publicerad men finns inte längre",
                "the address `{address}` is published but is no longer there"},
    .hint = {"ge tillbaka id:t eller filnamnet, eller ta bort raden om adressen ska få sluta fungera",
             "give back the id or the name of the file, or remove the line if the address is to stop working"},
    .what = {"Filen `.published` bredvid `organisation.yaml` räknar upp de sidor som är publicerade och platserna på "
             "dem. En av dem saknas i det som byggs nu, oftast för att ett id eller ett filnamn har ändrats. "
             "I exemplet räknar listan upp `2024/aldre.html`.",
             "The file `.published` beside `organisation.yaml` lists the pages that are published and the places on "
             "them. One of them is missing from what is built now, most often because an id or the name of a file was "
             "changed. In the example the list has `2024/aldre.html`."},
    .why = {"Andra kan ha länkat dit eller hänvisat till målet i ett beslut. Listan förnyas med `redovisa export "
            "--format addresses` när något nytt har publicerats.",
            "Others may have linked to it or cited the goal in a decision. The list is renewed by `redovisa export "
            "--format addresses` when something new has been published."},
    .example_file = ExampleFile::folder,
    .faulty = "reports/.published\n"
              "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldreomsorg.yaml\n",
    .mended = "reports/.published\n"
              "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre.yaml\n",
};

Table output_table() {
    static constexpr std::array<const Rule*, 12> table{
        &output_forbidden,      &output_not_folder, &output_not_ours,  &output_overlaps_input,
        &output_parent_missing, &output_name_taken, &output_locked,    &output_failed,
        &output_unfinished,     &output_leftover,   &output_file_name, &published_lost,
    };
    return table;
}

} // namespace redovisa::diag::rules

#include "diag/rules_input.hpp"

#include "diag/rules.hpp"

#include <array>

namespace redovisa::diag::rules {

const Rule folder_missing{
    .code = "folder-missing",
    .message = {"mappen `{path}` finns inte", "there is no folder `{path}`"},
    .hint = {"ange mappen där organisation.yaml ligger, till exempel `redovisa check reports`",
             "name the folder that holds organisation.yaml, for example `redovisa check reports`"},
    .what = {"Mappen med berättelserna finns inte, eller är ingen mapp.",
             "The folder with the reports does not exist, or is no folder."},
    .why = {"Ofta är namnet felskrivet, eller så körs kommandot från en annan mapp än den ni tror.",
            "Often the name is misspelt, or the command is run from another folder than you think."},
    .example_file = ExampleFile::command,
    .faulty = "redovisa check rapporter\n",
    .mended = "redovisa check reports\n",
};

const Rule organisation_missing{
    .code = "organisation-missing",
    .message = {"filen organisation.yaml saknas", "the file organisation.yaml is missing"},
    .hint = {"skapa {path} med minst `name:`", "create {path} with at least `name:`"},
    .what = {"Mappen med berättelserna ska ha en fil som heter organisation.yaml.",
             "The folder with the reports must hold a file named organisation.yaml."},
    .why = {"Där står det som gäller alla år: organisationens namn, språk, medlemmar och nyckeltal.",
            "It says what holds for all years: the name of the organisation, its language, members and indicators."},
    .example_file = ExampleFile::folder,
    .faulty = "reports/2024/report.yaml\n"
              "reports/2024/aldre.yaml\n",
    .mended = "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre.yaml\n",
};

const Rule report_missing{
    .code = "report-missing",
    .message = {"mappen {year} har ingen report.yaml", "the folder {year} has no report.yaml"},
    .hint = {"skapa {path} med `year: {year}`, `title:` och `groups:`, eller ta bort mappen",
             "create {path} with `year: {year}`, `title:` and `groups:`, or remove the folder"},
    .what = {"Varje mapp med ett årtal ska ha en fil som heter report.yaml.",
             "Every folder named after a year must hold a file named report.yaml."},
    .why = {"Den säger vad berättelsen heter och i vilken ordning områdena står. Utan den visas inget av året.",
            "It says what the report is called and in which order the areas stand. Without it nothing of the year is "
            "shown."},
    .example_file = ExampleFile::folder,
    .faulty = "reports/organisation.yaml\n"
              "reports/2024/aldre.yaml\n",
    .mended = "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre.yaml\n",
};

const Rule no_reports{
    .code = "no-reports",
    .message = {"mappen har inget år", "the folder has no year"},
    .hint = {"skapa en mapp som heter som året, till exempel {path}, med en report.yaml i",
             "create a folder named after the year, for example {path}, with a report.yaml in it"},
    .what = {"Det finns ingen undermapp som heter som ett år, från 1900 till 2199.",
             "No folder below is named after a year, from 1900 to 2199."},
    .why = {"Varje verksamhetsberättelse ligger i en mapp med sitt årtal.",
            "Each annual report lies in a folder named after its year."},
    .example_file = ExampleFile::folder,
    .faulty = "reports/organisation.yaml\n",
    .mended = "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre.yaml\n",
};

const Rule file_name{
    .code = "file-name",
    .message = {"filen har ett namn som inte kan bli ett område", "the name of the file cannot be that of an area"},
    .hint = {"använd bara små bokstäver a–z, siffror och bindestreck, högst 64 tecken",
             "use lower-case letters a–z, digits and hyphens only, at most 64 characters"},
    .what = {"Namnet på en områdesfil, före .yaml, är områdets id. Det får bara ha a–z, 0–9 och bindestreck och börjar "
             "inte med bindestreck.",
             "The name of an area's file, before .yaml, is the id of the area. It may hold only a–z, 0–9 and hyphens "
             "and does not start with a hyphen."},
    .why = {"Namnet blir sidans adress. Med å, ä, ö, mellanslag eller stora bokstäver skulle länkar fungera på en "
            "dator och inte på en annan.",
            "The name becomes the address of the page. With å, ä, ö, spaces or capitals links would work on one "
            "computer and not on another."},
    .example_file = ExampleFile::folder,
    .faulty = "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/Äldre och vård.yaml\n",
    .mended = "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre-och-vard.yaml\n",
};

const Rule file_ending{
    .code = "file-ending",
    .message = {"filen slutar på {ending} och läses inte", "the file ends in {ending} and is not read"},
    .hint = {"byt namn på filen till `{name}`", "rename the file to `{name}`"},
    .what = {"Filen ser ut att vara en del av en berättelse, men slutar inte på .yaml.",
             "The file looks like a part of a report but does not end in .yaml."},
    .why =
        {"Bara filer som slutar på .yaml läses. Det som står här skulle saknas på sidorna utan att någon märkte det.",
         "Only files that end in .yaml are read. What stands here would be missing on the pages without anybody "
         "noticing."},
    .example_file = ExampleFile::folder,
    .faulty = "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre.yml\n",
    .mended = "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre.yaml\n",
};

const Rule file_spelling{
    .code = "file-spelling",
    .message = {"filens namn är felstavat och den läses inte", "the name of the file is misspelt and it is not read"},
    .hint = {"byt namn på filen till `{name}`", "rename the file to `{name}`"},
    .what = {"Namnet liknar ett namn som programmet söker men är inte likadant till sista bokstaven.",
             "The name is like one that the program looks for but not the same to the last letter."},
    .why = {"Stora och små bokstäver är olika tecken på många datorer, så att bara det exakta namnet läses.",
            "Capitals and small letters are different on many computers, so only the exact name is read."},
    .example_file = ExampleFile::folder,
    .faulty = "reports/Organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre.yaml\n",
    .mended = "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre.yaml\n",
};

const Rule file_not_read{
    .code = "file-not-read",
    .severity = Severity::warning,
    .message = {"filen hör inte hit och läses inte", "the file does not belong here and is not read"},
    .hint = {"flytta filen till en annan mapp, eller ta bort den", "move the file to another folder, or remove it"},
    .what = {"I mappen för ett år läses bara filer som slutar på .yaml. Bredvid årens mappar läses organisation.yaml "
             "och logotypen (.svg eller .png).",
             "In the folder of a year only files that end in .yaml are read. Beside the folders of the years, "
             "organisation.yaml and the logo (.svg or .png) are."},
    .why = {"Den som lade filen här kan tro att den kommer med i berättelsen.",
            "Whoever put the file here may think that it comes into the report."},
    .example_file = ExampleFile::folder,
    .faulty = "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre.yaml\n"
              "reports/2024/utkast.docx\n",
    .mended = "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre.yaml\n"
              "utkast/utkast.docx\n",
};

const Rule folder_not_read{
    .code = "folder-not-read",
    .severity = Severity::warning,
    .message = {"mappen är inget år och läses inte", "the folder is not a year and is not read"},
    .hint = {"byt namn på mappen till fyra siffror, eller flytta den härifrån",
             "rename the folder to four digits, or move it away from here"},
    .what = {"Här läses bara mappar som heter som ett år, till exempel 2019, och i dem inga undermappar.",
             "Only folders named after a year, such as 2019, are read here, and no folders within them."},
    .why = {"Det som ligger i mappen kommer inte med på sidorna.",
            "What lies in the folder does not come onto the pages."},
    .example_file = ExampleFile::folder,
    .faulty = "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre.yaml\n"
              "reports/2024/utkast/aldre.yaml\n",
    .mended = "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre.yaml\n"
              "utkast/aldre.yaml\n",
};

const Rule not_a_file{
    .code = "not-a-file",
    .message = {"`{name}` är {kind}; här ska det vara {wanted}", "`{name}` is {kind}; it should be {wanted}"},
    .hint = {"lägg filen eller mappen själv här i stället", "put the file or folder itself here instead"},
    .what =
        {"På den här platsen ska det ligga en vanlig fil eller en vanlig mapp. Länkar till andra platser följs inte.",
         "A regular file or a regular folder should lie in this place. Links to other places are not followed."},
    .why = {"En länk kan peka på något utanför mappen, som inte ska publiceras. Annat än filer kan få programmet att "
            "vänta för evigt.",
            "A link may point at something outside the folder that is not to be published. What is no file may make "
            "the program wait for ever."},
    .example_file = ExampleFile::folder,
    .faulty = "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre.yaml\n"
              "reports/2024/barn.yaml -> aldre.yaml\n",
    .mended = "reports/organisation.yaml\n"
              "reports/2024/report.yaml\n"
              "reports/2024/aldre.yaml\n"
              "reports/2024/barn.yaml\n",
};

const Rule oversized_file{
    .code = "oversized-file",
    .message = {"filen är på {size}; gränsen är {limit}", "the file is {size}; the limit is {limit}"},
    .hint = {"dela upp texten på flera filer, eller gör bilden mindre",
             "divide the text among several files, or make the image smaller"},
    .what = {"En textfil är större än 1 MB, eller en bild större än 200 kB. Mer läses inte.",
             "A text file is larger than 1 MB, or an image larger than 200 kB. More is not read."},
    .why =
        {"Gränsen är många gånger vad ett område behöver. En så stor fil är nästan alltid något annat än en "
         "berättelse.",
         "The limit is many times what an area needs. So large a file is nearly always something other than a report."},
};

const Rule too_many_files{
    .code = "too-many-files",
    .message = {"mappen har fler än {limit} filer", "the folder holds more than {limit} files"},
    .hint = {"kontrollera att det är rätt mapp", "check that it is the right folder"},
    .what = {"Det finns fler än 2 000 filer i mappen. Fler läses inte.",
             "There are more than 2,000 files in the folder. More are not read."},
    .why =
        {"Gränsen skyddar mot att fel mapp läses, och mot den som vill få bygget att ta slut på minne.",
         "The limit guards against reading the wrong folder, and against those who want a build to run out of memory."},
};

const Rule input_too_large{
    .code = "input-too-large",
    .message = {"filerna är tillsammans större än {limit}", "the files are larger than {limit} together"},
    .hint = {"kontrollera att det är rätt mapp", "check that it is the right folder"},
    .what = {"Filerna i mappen är tillsammans större än 64 MB. Mer läses inte.",
             "The files in the folder are together larger than 64 MB. More is not read."},
    .why =
        {"Gränsen skyddar mot att fel mapp läses, och mot den som vill få bygget att ta slut på minne.",
         "The limit guards against reading the wrong folder, and against those who want a build to run out of memory."},
};

const Rule file_unreadable{
    .code = "file-unreadable",
    .message = {"det går inte att läsa `{name}`: {reason}", "`{name}` cannot be read: {reason}"},
    .hint = {"kontrollera att ni har rätt att läsa den och att disken fungerar",
             "check that you have the right to read it and that the disk works"},
    .what = {"Filen eller mappen finns men datorn lämnar inte ut den.",
             "The file or folder exists but the computer does not hand it over."},
    .why = {"Felet ligger inte i texten utan i rättigheterna eller disken. Programmet slutar med kod 3.",
            "The fault is not in the text but in the rights or the disk. The program ends with code 3."},
};

const Rule logo_missing{
    .code = "logo-missing",
    .message = {"det finns ingen bild `{name}` bredvid organisation.yaml",
                "there is no image `{name}` beside organisation.yaml"},
    .hint = {"lägg bilden där, eller ta bort `logo`", "put the image there, or remove `logo`"},
    .what = {"`logo` anger en bild som inte finns i mappen med organisation.yaml.",
             "`logo` names an image that is not in the folder of organisation.yaml."},
    .why = {"Varje sida skulle visa en trasig bild överst.", "Every page would show a broken image at its top."},
    .example_file = ExampleFile::organisation,
    .faulty = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "logo:\n"
              "  file: sigil.svg\n"
              "  alt: Kommunförbundets sigill\n",
    .mended = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "logo:\n"
              "  file: sigill.svg\n"
              "  alt: Kommunförbundets sigill\n",
};

const Rule logo_name{
    .code = "logo-name",
    .message = {"bildens namn `{name}` kan inte bli en fil på webbplatsen",
                "the name of the image `{name}` cannot be that of a file of the site"},
    .hint = {"byt namn på bilden till små bokstäver a–z, siffror och bindestreck, och skriv det här",
             "rename the image to lower case letters a–z, digits and hyphens, and write that here"},
    .what = {"Bildens namn har tecken som inte är samma fil i alla datorer.",
             "The name of the image has characters that are not the same file on every computer."},
    .why = {"Webbplatsen ska gå att lägga på vilken server som helst.", "The site is to work on any server."},
    .example_file = ExampleFile::organisation,
    .faulty = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "logo:\n"
              "  file: Vårt sigill.svg\n"
              "  alt: Kommunförbundets sigill\n",
    .mended = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "logo:\n"
              "  file: sigill.svg\n"
              "  alt: Kommunförbundets sigill\n",
};

Table input_table() {
    static constexpr std::array<const Rule*, 16> table{
        &folder_missing,  &organisation_missing, &report_missing,  &no_reports, &file_name,      &file_ending,
        &file_spelling,   &file_not_read,        &folder_not_read, &not_a_file, &oversized_file, &too_many_files,
        &input_too_large, &file_unreadable,      &logo_missing,    &logo_name,
    };
    return table;
}

} // namespace redovisa::diag::rules

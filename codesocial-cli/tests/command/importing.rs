//! Texts that people have: made into documents, and judged as they are.

use std::fs;
use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{codesocial, printed};

const TEXT: &str = "# Charte du pré\n\nLe pré est à nous.\n\n## 1. Les membres\n\nLes membres s’efforcent de venir.\n";

/// A file of a word processor with these parts.
fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_document_is_made_of_a_text_and_is_valid() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("charte.md"), TEXT).unwrap();
    let at = |arguments: &[&str]| codesocial(arguments).current_dir(folder.path()).assert();
    at(&["import", "charte.md", "-o", "charte.yaml", "--id", "https://example.org/pre", "--lang", "fr"])
        .code(0)
        .stderr_eq("`charte.md`\u{a0}: 2 articles, en langue `fr`\n");
    at(&["validate", "charte.yaml", "--lang", "fr"]).code(0);
    at(&["import", "charte.md", "-o", "charte.yaml"]).code(2);
    at(&["import", "charte.md", "-o", "charte.md", "--force"]).code(2);
    at(&["import", "charte.md", "-o", "charte.txt"]).code(2);
    assert_eq!(fs::read_to_string(folder.path().join("charte.md")).unwrap(), TEXT);
    let made = fs::read_to_string(folder.path().join("charte.yaml")).unwrap();
    assert!(made.contains("id: https://example.org/pre") && made.contains("num: \"1.\""), "{made}");
}

#[test]
fn what_leaves_no_doubt_is_accepted_where_that_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let text = "# Charte des membres\n\nLe bureau doit répondre aux membres. Un membre peut l’aider.\n";
    fs::write(folder.path().join("charte.md"), text).unwrap();
    let at = |arguments: &[&str]| codesocial(arguments).current_dir(folder.path()).assert();
    at(&["import", "charte.md", "-o", "charte.yaml", "--accept", "certain", "--lang", "fr"]).code(0);
    at(&["validate", "charte.yaml"]).code(0);
    let made = fs::read_to_string(folder.path().join("charte.yaml")).unwrap();
    for said in ["force: must", "by: [bureau]", "toward: [membres]", "statedIn: [charte-des-membres-s1]"] {
        assert!(made.contains(said), "{said}\n{made}");
    }
    assert_eq!(made.matches("force:").count(), 1, "{made}");
    at(&["import", "charte.md", "--accept", "all"]).code(2);
}

#[test]
fn what_a_text_says_without_doubt_is_asked_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let text = "# Statuts\n\n## Article 1 : Le conseil\n\nLe conseil doit répondre dans un délai de 15 jours.\n\n\
                ## Article 2 : Assemblée générale\n\nL’assemblée générale se réunit. Elle décide à la majorité des deux tiers des suffrages \
                exprimés, avec un quorum de la moitié des membres.\n";
    fs::write(folder.path().join("statuts.md"), text).unwrap();
    fs::write(folder.path().join("pre.md"), TEXT).unwrap();
    let at = |arguments: &[&str]| codesocial(arguments).current_dir(folder.path()).assert();
    let both = |arguments: &[&str], code: i32| {
        let done = at(arguments).code(code);
        let done = done.get_output();
        [&done.stdout, &done.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned())
    };
    let [said, told] = both(&["who", "statuts.md", "--lang", "fr"], 0);
    assert!(said.contains("Conseil") && told.contains("2 phrases sans équivoque"), "{said}\n{told}");
    let vote = ["--for", "7", "--against", "2", "--eligible", "10", "--present", "9"];
    let asked = [&["decide", "statuts.md", "Assemblée générale", "--lang", "fr"], &vote[..]].concat();
    let [said, told] = both(&asked, 0);
    assert!(said.contains("adoptée") && told.contains("statuts.md"), "{said}\n{told}");
    // What cannot be read so is said, with the way to it.
    let [_, told] = both(&["who", "pre.md", "--lang", "en"], 0);
    assert!(told.contains("none of its sentences") && told.contains("codesocial import pre.md"), "{told}");
    // A document is read as it is.
    at(&["import", "statuts.md", "-o", "statuts.yaml", "--accept", "certain"]).code(0);
    let [_, told] = both(&["who", "statuts.yaml"], 0);
    assert_eq!(told, "");
}

#[test]
fn a_new_version_of_a_text_is_held_against_its_document() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    fs::write(file("un.md"), "# Charte des membres\n\n## 1. Nom\n\nLe pré.\n\n## 2. Membres\n\nIls paient dix euros par an.\n\n## 3. Feu\n\nAucun feu.\n").unwrap();
    fs::write(
        file("deux.md"),
        "# Charte des membres\n\n## 1. Nom\n\nLe pré.\n\n## 2. Siège\n\nAu moulin.\n\n## 3. Membres\n\nIls paient douze euros par an.\n",
    )
    .unwrap();
    let at = |arguments: &[&str]| codesocial(arguments).current_dir(folder.path()).assert();
    let read = |name: &str| fs::read_to_string(file(name)).unwrap();
    at(&["import", "un.md", "-o", "charte.yaml"]).code(0);
    let before = format!("# À nous.\n{}", read("charte.yaml"));
    fs::write(file("charte.yaml"), &before).unwrap();
    at(&["import", "un.md", "--against", "charte.yaml"]).code(0);
    let told = at(&["import", "deux.md", "--against", "charte.yaml", "--lang", "fr"]).code(1);
    let told = String::from_utf8_lossy(&told.get_output().stderr).into_owned();
    for said in [
        "nouveau\u{a0}: 2. Siège (deux.md, ligne 7)",
        "changé\u{a0}: 3. Membres",
        "disparu\u{a0}: 3. Feu",
        "2 articles sur 5",
    ] {
        assert!(told.contains(said), "{said}\n{told}");
    }
    assert_eq!(read("charte.yaml"), before, "it was only looked at");
    // The page of the document changes no byte of it; another page is refused.
    for page in ["page.md", "page.html"] {
        at(&["page", "charte.yaml", "-o", page]).code(0);
        at(&["import", page, "--into", "charte.yaml"]).code(0);
        assert_eq!(read("charte.yaml"), before);
    }
    for page in ["page.md", "page.html"] {
        fs::write(file(page), read(page).replace("dix", "onze")).unwrap();
        let told = at(&["import", page, "--into", "charte.yaml", "--lang", "fr"]).code(2);
        let told = String::from_utf8_lossy(&told.get_output().stderr).into_owned();
        assert!(told.contains("Ils paient onze euros par an.") && told.lines().count() == 2, "{told}");
        assert_eq!(read("charte.yaml"), before);
    }
    // A page without card or table of contents is known by the digest at its foot.
    let bare = "codesocial: \"1.0\"\nid: https://example.org/pre\nversion: 1.0.0\nstatus: adopted\nlanguage: fr\ntitle: Charte\n\
                articles:\n  - { id: a1, content: Le pré est à nous. }\n";
    fs::write(file("bare.yaml"), bare).unwrap();
    at(&["page", "bare.yaml", "-o", "bare.md"]).code(0);
    assert!(!read("bare.md").contains("id=\"_"), "{}", read("bare.md"));
    fs::write(file("bare.md"), read("bare.md").replace("à nous", "à tous")).unwrap();
    at(&["import", "bare.md", "--into", "bare.yaml"]).code(2);
    assert_eq!(read("bare.yaml"), bare);
    // What is gone stays, and is told by the exit code.
    at(&["import", "deux.md", "--into", "charte.yaml"]).code(1);
    let after = read("charte.yaml");
    at(&["validate", "charte.yaml"]).code(0);
    for said in ["# À nous.", "Au moulin.", "douze euros", "Aucun feu."] {
        assert!(after.contains(said), "{said}\n{after}");
    }
    assert!(after.find("Au moulin.") < after.find("douze euros"), "{after}");
    at(&["import", "deux.md", "--into", "charte.yaml"]).code(1);
    assert_eq!(read("charte.yaml"), after, "twice is as good as once");
}

#[test]
fn commands_that_need_a_document_say_how_to_make_one_of_a_text() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("charte.md"), TEXT).unwrap();
    for arguments in
        [&["fmt", "charte.md"][..], &["convert", "charte.md"], &["merge", "charte.md", "charte.md", "charte.md"]]
    {
        let run = codesocial(arguments).args(["--lang", "en"]).current_dir(folder.path()).assert().code(2);
        let told = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
        assert!(told.contains("codesocial import charte.md -o charte.codesocial.yaml"), "{arguments:?} {told}");
    }
    assert_eq!(fs::read_to_string(folder.path().join("charte.md")).unwrap(), TEXT);
}

#[test]
fn the_calendar_of_a_text_says_what_was_read_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let text = "# Charte\n\n## Article 1\n\nLe jardin est beau.\n";
    fs::write(folder.path().join("charte.md"), text).unwrap();
    let run = codesocial(&["calendar", "charte.md", "--at", "2026-01-01"]).args(["--lang", "en"]);
    let run = { run }.current_dir(folder.path()).assert().code(0);
    let told = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(told.contains("none of its sentences can be read without doubt"), "{told}");
    assert!(!String::from_utf8_lossy(&run.get_output().stdout).is_empty());
}

#[test]
fn the_audit_of_a_text_speaks_of_no_document_that_nobody_has_seen() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("charte.md"), TEXT).unwrap();
    let said = printed(codesocial(&["audit", "charte.md", "--lang", "en"]).current_dir(folder.path()));
    // Lines are wrapped where they end.
    let in_one = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(in_one.contains("codesocial import charte.md -o charte.codesocial.yaml"), "{said}");
    for key in ["purpose.", "dimensions.", "`history`", "`subject`"] {
        assert!(!said.contains(key), "{key}\n{said}");
    }
}

#[test]
fn what_is_said_of_a_text_points_into_it() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("charte.md"), format!("{TEXT}\n## 1. Twice\n\nTODO\n")).unwrap();
    let run = |arguments: &[&str]| printed(codesocial(arguments).current_dir(folder.path()));
    let said = run(&["validate", "charte.md", "--format", "plain", "--lang", "en"]);
    assert!(said.contains("charte.md:9:"), "{said}");
    assert!(!said.contains("charte.md:12"), "the text has eleven lines: {said}");
    let shown = run(&["show", "charte.md", "--lang", "en"]);
    assert!(shown.contains("Charte du pré"), "{shown}");
    // A document stays one, whatever its name.
    fs::write(folder.path().join("code.md"), crate::VALID).unwrap();
    assert!(run(&["validate", "code.md", "--lang", "en"]).contains("valid"), "it is read as YAML");
}

#[test]
fn files_of_word_processors_show_their_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let paragraph = |level: &str, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='7'/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    let document = format!(
        "<w:document xmlns:w='w'><w:body>{}{}{}<w:p><w:r><w:t>Les membres </w:t></w:r><w:del><w:r><w:delText>jamais</w:delText></w:r></w:del>\
         <w:ins><w:r><w:t>décident &amp; votent.</w:t></w:r></w:ins></w:p></w:body></w:document>",
        paragraph("0", "Le pré"),
        paragraph("1", "Il est à nous."),
        paragraph("1", "Il reste ouvert."),
    );
    let numbering = "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='3'>\
        <w:lvl w:ilvl='0'><w:numFmt w:val='upperRoman'/><w:lvlText w:val='Article %1'/></w:lvl>\
        <w:lvl w:ilvl='1'><w:isLgl/><w:lvlText w:val='%1.%2'/></w:lvl></w:abstractNum>\
        <w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num></w:numbering>";
    let bytes = archive(&[("word/document.xml", &document), ("word/numbering.xml", numbering)]);
    fs::write(folder.path().join("pre.docx"), bytes).unwrap();
    let run = codesocial(&["import", "pre.docx", "--lang", "fr"]).current_dir(folder.path()).assert().code(0);
    let (made, told) =
        (run.get_output().stdout.clone(), String::from_utf8_lossy(&run.get_output().stderr).into_owned());
    let made = String::from_utf8(made).unwrap();
    for said in ["num: Article I", "num: \"1.1\"", "num: \"1.2\"", "Les membres décident & votent."] {
        assert!(made.contains(said), "{said}\n{made}");
    }
    assert!(told.contains("barré\u{a0}: jamais (paragraphe 4)") && told.contains("Article I 1.1 1.2"), "{told}");
}

#[test]
fn texts_of_older_programs_of_windows_are_read_and_that_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let wide =
        "\u{feff}# Pré\n\nLes membres décident.\n".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    for (name, bytes, from) in [
        ("pre.txt", b"# Pr\xe9\n\nL\x92\xe9t\xe9, les membres d\xe9cident.\n".to_vec(), "Windows-1252"),
        ("wide.md", wide, "UTF-16"),
    ] {
        fs::write(folder.path().join(name), bytes).unwrap();
        let run = codesocial(&["import", name, "--lang", "fr"]).current_dir(folder.path()).assert().code(0);
        let told = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
        let made = String::from_utf8(run.get_output().stdout.clone()).unwrap();
        assert!(
            told.contains(&format!("`{name}` a été lu comme {from}")) && made.contains("membres décident."),
            "{told}{made}"
        );
    }
    // What was broken before is told with its line.
    fs::write(folder.path().join("mal.md"), "# PrÃ©\n\nLes membres dÃ©cident.\n").unwrap();
    let run = codesocial(&["import", "mal.md", "--lang", "fr"]).current_dir(folder.path()).assert().code(0);
    let told = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(told.contains("la ligne 3 semble de l’UTF-8") && told.contains("dÃ©cident"), "{told}");
}

/// A small file can ask to be shown the same over and over: what is shown of it stays in proportion to what it has.
#[test]
fn what_a_file_shows_is_not_repeated_without_end() {
    let folder = tempfile::tempdir().unwrap();
    let refers = |count| "<w:p><w:r><w:t>A</w:t><w:footnoteReference w:id='2'/></w:r></w:p>".repeat(count);
    let long = "Les membres décident. ".repeat(2_000);
    let notes =
        format!("<w:footnotes><w:footnote w:id='2'><w:p><w:r><w:t>{long}</w:t></w:r></w:p></w:footnote></w:footnotes>");
    let numbered =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>A</w:t></w:r></w:p>";
    let numbers = format!(
        "<w:numbering><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/><w:lvlText w:val='{long}%1'/>\
         </w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>"
    );
    let body = |inner: String| format!("<w:document><w:body>{inner}</w:body></w:document>");
    let levels = "<office:document-content><office:automatic-styles><text:list-style style:name='L'>\
        <text:list-level-style-number text:level='18446744073709551615' text:display-levels='1000000000' style:num-format='1'/>\
        </text:list-style></office:automatic-styles><office:body><office:text><text:list text:style-name='L'><text:list-item>\
        <text:p>Les membres décident.</text:p></text:list-item></text:list></office:text></office:body></office:document-content>";
    let files = [
        ("note.docx", archive(&[("word/document.xml", &body(refers(1_000))), ("word/footnotes.xml", &notes)])),
        (
            "num.docx",
            archive(&[("word/document.xml", &body(numbered.repeat(1_000))), ("word/numbering.xml", &numbers)]),
        ),
        ("levels.odt", archive(&[("content.xml", levels)])),
    ];
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
        let (made, _) = imported(folder.path(), name);
        assert!(!made.is_empty() && made.len() < 1_000_000, "{name}: {} bytes", made.len());
    }
}

#[test]
fn what_is_no_text_is_refused_with_the_way_to_one() {
    let folder = tempfile::tempdir().unwrap();
    // As many blanks as take a few kilobytes when they are packed.
    let bomb = format!("<a>{}</a>", " ".repeat(65 * 1024 * 1024));
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let crowd = format!("<a>{}</a>", "<b/>".repeat(1_000_001));
    let files: [(&str, Vec<u8>, &str); 20] = [
        ("a.pdf", b"%PDF-1.7".to_vec(), "pdftotext -layout a.pdf"),
        ("a.doc", vec![0xd0, 0xcf, 0x11, 0xe0], "soffice --convert-to odt a.doc"),
        ("a.md", b"# R\xe8gle \xc3\xa9t\xc3\xa9".to_vec(), "some of it is UTF-8 and some Windows-1252, from line 1"),
        ("h.md", b"# Le pr\x82".to_vec(), "save it as UTF-8"),
        ("a.docx", b"PK".to_vec(), "broken"),
        ("b.docx", archive(&[("word/document.xml", &bomb)]), "64 MiB"),
        ("c.docx", archive(&[("word/document.xml", &crowd)]), "a million elements"),
        ("c.docm", archive(&[("word/document.xml", "<a/>"), ("word/vbaProject.bin", "")]), "macros"),
        ("d.odt", archive(&[("content.xml", &"<a>".repeat(100_000))]), "broken"),
        ("b.md", b"<!-- nothing -->".to_vec(), "no words"),
        ("c.md", archive(&[("word/document.xml", "<a/>")]), "call it c.docx"),
        ("e.txt", archive(&[("mimetype", "application/vnd.oasis.opendocument.text")]), "call it e.odt"),
        ("a.ods", archive(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]), "a spreadsheet"),
        ("d.md", archive(&[("a.txt", "a")]), "an archive"),
        ("e.md", b"\x1f\x8b\x08\0".to_vec(), "an archive"),
        ("f.md", b"\x89PNG\r\n\x1a\n".to_vec(), "a picture"),
        ("g.md", wide("# R\u{e8}gle\n\nLes membres décident.\n"), "iconv -f UTF-16LE -t UTF-8 g.md"),
        ("a.txt", b"Les membres\0.".to_vec(), "data for programs"),
        ("b.txt", b"{\\rtf1 Les membres}".to_vec(), "soffice --convert-to odt b.txt"),
        ("a.fodt", b"<?xml version='1.0'?><office:document/>".to_vec(), "soffice --convert-to odt a.fodt"),
    ];
    for (name, bytes, way) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
        for command in ["audit", "show", "import"] {
            let run = codesocial(&[command, name, "--lang", "en"]).current_dir(folder.path()).assert();
            let told = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
            assert!(told.contains(way) && run.get_output().status.code() != Some(0), "{command} {name}: {told}");
            assert!(run.get_output().stdout.is_empty(), "{command} {name}");
        }
    }
}

/// The articles that a file makes, and what is told of it.
fn imported(folder: &std::path::Path, name: &str) -> (String, String) {
    let run = codesocial(&["import", name, "--lang", "en"]).current_dir(folder).assert().code(0);
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (said(&run.get_output().stdout), said(&run.get_output().stderr))
}

#[test]
fn notes_of_word_processors_are_read_as_they_are_shown() {
    let folder = tempfile::tempdir().unwrap();
    let document = "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Le pré</w:t><w:footnoteReference w:id='2'/></w:r>\
        <w:r><w:t> est là</w:t><w:endnoteReference w:id='2'/></w:r></w:p></w:body></w:document>";
    let foot = "<w:footnotes xmlns:w='w'><w:footnote w:id='2'><w:p><w:r><w:t>De</w:t></w:r><w:del><w:r><w:delText>ux</w:delText></w:r></w:del>\
        <w:r><w:t> côté</w:t></w:r></w:p></w:footnote></w:footnotes>";
    let end = "<w:endnotes xmlns:w='w'><w:endnote w:id='2'><w:p><w:r><w:t>Depuis mai.</w:t></w:r></w:p></w:endnote></w:endnotes>";
    let parts = [("word/document.xml", document), ("word/footnotes.xml", foot), ("word/endnotes.xml", end)];
    fs::write(folder.path().join("pre.docx"), archive(&parts)).unwrap();
    let (made, told) = imported(folder.path(), "pre.docx");
    for said in ["Le pré[1] est là[2]", "num: \"[1]\"", "content: De côté", "num: \"[2]\"", "content: Depuis mai."]
    {
        assert!(made.contains(said), "{said}\n{made}");
    }
    assert!(told.contains("struck out: ux (paragraph"), "{told}");
}

#[test]
fn an_item_of_an_odt_may_have_a_number_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let content = "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:s='s'><o:automatic-styles><t:list-style s:name='L'>\
        <t:list-level-style-number t:level='1' s:num-format='1' s:num-suffix='.'/></t:list-style></o:automatic-styles><o:body><o:text>\
        <t:list t:style-name='L'><t:list-item><t:p>un</t:p></t:list-item><t:list-item t:start-value='7'><t:p>sept</t:p></t:list-item>\
        <t:list-item><t:p>huit</t:p></t:list-item></t:list></o:text></o:body></o:document-content>";
    fs::write(folder.path().join("pre.odt"), archive(&[("content.xml", content)])).unwrap();
    let (made, _) = imported(folder.path(), "pre.odt");
    for said in ["num: \"1.\"", "num: \"7.\"", "num: \"8.\""] {
        assert!(made.contains(said), "{said}\n{made}");
    }
}

#[test]
fn prose_is_known_without_a_name_and_named_where_it_lies() {
    let text = "# Statuts\n\nLes membres décident ensemble.\n\nLe bureau doit répondre sous un mois.\n";
    let run = codesocial(&["audit", "-", "--lang", "fr"]).stdin(text).assert();
    let said = String::from_utf8_lossy(&run.get_output().stdout).into_owned();
    assert!(said.contains("comme des statuts"), "{said}");
    // What has keys is a document, whatever is wrong with it.
    for data in ["title: x\nid: y\n", "# title\ntitle: x\nsummary: y\n", "- a\n- b: c\n"] {
        let run = codesocial(&["validate", "-", "--lang", "en"]).stdin(data).assert();
        let said = String::from_utf8_lossy(&run.get_output().stdout).into_owned();
        assert!(said.contains("not valid"), "{data}: {said}");
    }
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("statuts.md"), text).unwrap();
    fs::write(folder.path().join("README.md"), text).unwrap();
    let run = codesocial(&["audit", "--lang", "en"]).current_dir(folder.path()).assert().code(2);
    let told = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(told.contains("`codesocial audit statuts.md`"), "{told}");
}

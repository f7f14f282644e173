//! What the forms of a word have in common: endings that are taken off or replaced, by language, and whole words that are
//! irregular. The same tables stand in `spec/word-forms.md`; `tests/words` has what they were measured with.

use std::sync::OnceLock;

use crate::analysis::wording::scan::folded;
use crate::base::letters::lower;
use crate::base::unicode::composed;

/// The steps of a language, one after the other. In each, the longest entry that fits a word changes its ending.
///
/// An entry is `3compagn-e+on`: at least three letters stand before `compagne`, of which `compagn` stays, `e` goes and `on` comes.
/// Without a number the ending may be the whole word, and with `^` it has to be. Several that change alike are one:
/// `glied|haus-er`.
type Steps = &'static [&'static str];

const FRENCH: Steps = &[
    "1-ee+é 1-ees+é 1au|eau-x 3-s 3-x",
    "colonne chef-fe beni|mali-gne+n soupira|trava|vanta|vitra-il+u cop-ine+ain nouve-l+au jume|nouve-lle+au \
     t-oresse+eu ec-que aire|epai|expre|fau|gra|hote|meti|peintre|poete|prince|tre-sse douillet|favori|sujet-te \
     long-ue 1ain-e 1ur-que+c 1au|eu|i-ve+f 2aud|er|i|nt|u-e 2a-l+u 2el-le 2a-le+u 2en-ne 2teu-rice 2t-rice+eu \
     2eu|oi-se 2e-ve+f 3ait|at|ein|il|in|it|nd|ot|ul|un|ur-e 3an|on-ne 3u-que+c 3eu-r 3eu-re 3ai|er|i|u-se 3-um+a \
     4an|ct|et|ol|rd|rt|ut-e 4i-que+c 4e-resse+u 4d-rice+eu ^commune|lieue|partie ^dou-ce ^frai-che \
     ^clair|court|dur|fort|haut|noir|sur|vert-e ^compagn-e+on ^blanc|franc|sec-he ^ba|cora|ema|vie-il+u \
     ^vie-ille+u ^hero-ine ^be-l+au ^fo|mo-l+u ^gentil|nul|quel|tel-le ^be-lle+au ^fo|mo-lle+u ^bon-ne ^lai-que+c \
     ^bas|clo|epou-se ^gro|rou-sse ^cadet|coquet|muet|net|sot-te ^-yeu+oeil",
];
const ENGLISH: Steps = &[
    "nis|sis|ss|us|xis criteri|phenomen-a+on di|tri-ces+x g-eese+oose f-eet+oot t-eeth+ooth m-en+an \
     bus|ch|sh|ss|x-es cris|emphas|gnos|hes|ops|ys-es+is rt-ices+ex pe-ople+rson child-ren udice-s ia-ses \
     -sful+ful thie-ves+f kni|wi-ves+fe eau-x 1z-zes 2nus|pus|rus|sus|tus-es 2-ies+y 3o-es 3-s ^ox-en ^gas-es \
     ^ax|oas-es+is ^m-ice+ouse ^len-ses ^lea-ves+f ^li-ves+fe",
    "d-ex+ix car|el|oa|ol-f+ve gram-me dg-ment+ement 1al-f+ve 2-ie+y 3-a+um 3-ae+um 3-i+us 3t-re+er 3en-se+ce \
     3o-ur+r",
];
const GERMAN: Steps = &[
    "odern|zern er-n ^kern|stern",
    "sa-al+l lich-em \
     amt|bad|band|bild|blatt|brett|buch|dach|dorf|fach|fass|feld|geld|glas|glied|grab|gut|haus|holz|ierend|kind|kleid|land|lich|licht|loch|mann|rad|rand|schild|sitzend|tretend|tuch|tum|volk|wald|wort|ziehend-er \
     al|ip-ien ind-izes+ex -leute+mann -leuten+mann el-n erin-nen el|er-s nis-se nis-sen nis-ses bau-ten 3-e \
     3|i-en 3-ens 3agt|iert|isch-er 3-es 3in-nen",
    "nis|ss as|os-is au-s 3-s 4-us",
    "3-in 3-um 4-a 4-o",
];
const SPANISH: Steps = &[
    "2-ces+z 2d|i|j|l|n|r|y-es 2se-s",
    "2-s",
    "jef-a+e niñ-a+o gue-sa gue-se 2ad|an|ari|ic|id|iv|os-a 2ig-a+o 2-ce+z 2-cesa+z 2-cese+z 2d|i|j|l|n|r|y-e \
     2ad|an|ari|ic|id|iv|os-o 2-se 3in|on|or-a 3-esa 3-ese 3in-o 4ent-a+e 5-a 5-o \
     ^cuenta|derecha|huerta|mejora|puerta ^buen-a ^alt|hij|mal|niet|nuev|otr|plen|seri|soci|viud-a+o ^buen-o \
     ^act-riz+or",
];
const OTHERS: Steps = &["3-s"];

/// An entry of a step, read.
struct Ending {
    /// What stays of the ending, what goes, and what comes in its place.
    stays: &'static str,
    goes: &'static str,
    comes: &'static str,
    /// So many letters stand before it.
    least: usize,
    whole: bool,
}

/// The steps of a language, read once.
fn steps(language: &str) -> &'static [Vec<Ending>] {
    static READ: [OnceLock<Vec<Vec<Ending>>>; 5] = [const { OnceLock::new() }; 5];
    let [french, english, german, spanish, others] = &READ;
    let (read, steps) = match language {
        "fr" => (french, FRENCH),
        "en" => (english, ENGLISH),
        "de" => (german, GERMAN),
        "es" => (spanish, SPANISH),
        _ => (others, OTHERS),
    };
    read.get_or_init(|| steps.iter().map(|step| step.split(' ').flat_map(Ending::read).collect()).collect())
}

impl Ending {
    fn read(entry: &'static str) -> impl Iterator<Item = Ending> {
        let (entry, comes) = entry.split_once('+').unwrap_or((entry, ""));
        let (entry, goes) = entry.split_once('-').unwrap_or((entry, ""));
        let endings = entry.trim_start_matches(|sign: char| sign == '^' || sign.is_ascii_digit());
        let least = entry.bytes().next().filter(u8::is_ascii_digit).map_or(0, |digit| usize::from(digit - b'0'));
        let whole = entry.starts_with('^');
        endings.split('|').map(move |stays| Ending { stays, goes, comes, least, whole })
    }

    /// How much of a word stays, if the entry fits.
    fn stays(&self, word: &str) -> Option<usize> {
        let word = word.strip_suffix(self.goes)?;
        let before = word.strip_suffix(self.stays)?;
        let fits = if self.whole { before.is_empty() } else { before.len() >= self.least };
        fits.then_some(word.len())
    }
}

/// What a word has in common with its other forms.
pub(super) fn stem(word: &str, language: &str) -> String {
    let mut stem = match language {
        // `caña` is no form of `cana`.
        "es" => lower(&composed(word)).split('ñ').map(folded).collect::<Vec<_>>().join("ñ"),
        _ => folded(word),
    };
    match accented(word, language) {
        // `marché` is no form of `marche`.
        Some('é') => return capitals(&stem),
        // `secretaría` is no form of `secretaria`.
        Some(_) => return format!("{}í", stem.trim_end_matches('s')),
        None => {}
    }
    for step in steps(language) {
        let fitting = step.iter().filter_map(|entry| Some((entry, entry.stays(&stem)?)));
        let longest = fitting.max_by_key(|(entry, _)| (entry.whole, entry.stays.len() + entry.goes.len()));
        if let Some((entry, stays)) = longest {
            stem.truncate(stays);
            stem.push_str(entry.comes);
        }
    }
    // `organization` and `organisation`.
    if language == "en" { stem.replace("iz", "is") } else { stem }
}

/// The accent at the end of a word that tells it from another: `é`, also in `és`, `ée`, `ées`; the `í` of `ía`, `ías`.
fn accented(word: &str, language: &str) -> Option<char> {
    let word = composed(word);
    let without = |endings: &[char]| word.trim_end_matches(endings).chars().next_back();
    match language {
        "fr" => without(&['s', 'e', 'S', 'E']).filter(|last| matches!(last, 'é' | 'É')).map(|_| 'é'),
        "es" => lower(&word).trim_end_matches('s').ends_with("ía").then_some('í'),
        _ => None,
    }
}

/// The stem of a French word in capitals, which may have lost the accent of its last letter: `DELEGUE`.
pub(super) fn capitals(folded: &str) -> String {
    format!("{}é", folded.trim_end_matches('s').trim_end_matches('e'))
}

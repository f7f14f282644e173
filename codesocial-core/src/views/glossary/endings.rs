//! What the forms of a word have in common: endings that are taken off or replaced, by language, and whole words that are
//! irregular. The same tables stand in `spec/word-forms.md`; `tests/words` has what they were measured with.

use std::sync::OnceLock;

use crate::analysis::wording::scan::folded;
use crate::base::unicode::composed;

/// The steps of a language, one after the other. In each, the first entry that fits a word replaces its ending.
///
/// An entry is `3eur=eu`: at least three letters stand before the ending `eur`, which becomes `eu`. Without a number the
/// ending may be the whole word, and with `^` it has to be. What follows a longer ending stands before what follows a shorter.
type Steps = &'static [&'static str];

const FRENCH: Steps = &[
    "1eaux=eau 1ees=é 1aux=au 1ee=é 3s= 3x=",
    "^compagne=compagnon ^coquette=coquet ^gentille=gentil ^vieille=vieu ^blanche=blanc ^franche=franc \
     ^fraiche=frai ^heroine=hero ^cadette=cadet ^commune=commune ^rousse=rou ^epouse=epou ^claire=clair \
     ^courte=court ^muette=muet ^laique=laic ^grosse=gro ^corail=corau ^partie=partie ^quelle=quel ^vieil=vieu \
     ^belle=beau ^folle=fou ^molle=mou ^douce=dou ^seche=sec ^bonne=bon ^haute=haut ^noire=noir ^forte=fort \
     ^verte=vert ^nette=net ^sotte=sot ^nulle=nul ^basse=bas ^close=clo ^email=emau ^lieue=lieue ^telle=tel \
     ^dure=dur ^sure=sur ^bail=bau ^yeu=oeil ^bel=beau ^fol=fou ^mol=mou peintresse=peintre douillette=douillet \
     princesse=prince soupirail=soupirau nouvelle=nouveau favorite=favori poetesse=poete expresse=expre \
     jumelle=jumeau maligne=malin benigne=benin hotesse=hote airesse=aire sujette=sujet epaisse=epai metisse=meti \
     travail=travau vitrail=vitrau vantail=vantau colonne=colonne toresse=teu 2teurice=teu nouvel=nouveau \
     fausse=fau longue=long cheffe=chef tresse=tre copine=copain grasse=gra 4eresse=eu 2trice=teu 4drice=deu \
     1urque=urc ecque=ec 2euse=eu 3eure=eu 2elle=el 2enne=en 3onne=on 3anne=an 1euve=euf 1auve=auf 4ique=ic \
     3uque=uc 3aite=ait 2aude=aud 1aine=ain 3eine=ein 3erse=er 3aise=ai 2oise=oi 3eur=eu 2ere=er 2ale=au 4ane=an \
     1ive=if 2eve=ef 4ete=et 3ote=ot 2nte=nt 3ate=at 3ite=it 4cte=ct 4rte=rt 4ute=ut 3nde=nd 4rde=rd 3ile=il \
     4ole=ol 3ule=ul 3ine=in 3une=un 3ure=ur 3ise=i 3use=u 2al=au 2ue=u 2ie=i 3um=a",
];
const ENGLISH: Steps = &[
    "^lenses=len ^leaves=leaf ^oases=oasis ^gases=gas ^lives=life ^mice=mouse ^oxen=ox ^axes=axis \
     phenomena=phenomenon children=child criteria=criterion emphases=emphasis thieves=thief people=person \
     crises=crisis gnoses=gnosis knives=knife udices=udice trices=trix rtices=rtex teeth=tooth geese=goose \
     heses=hesis opses=opsis 2tuses=tus 2nuses=nus 2puses=pus 2ruses=rus 2suses=sus buses=bus iases=ia wives=wife \
     dices=dix feet=foot yses=ysis sses=ss ches=ch shes=sh 1zzes=z sful=ful eaux=eau sis=sis nis=nis xis=xis \
     men=man 2ies=y xes=x 3oes=o ss=ss us=us 3s=",
    "gramme=gram dgment=dgement carf=carve 3ense=ence elf=elve 1alf=alve olf=olve oaf=oave dex=dix 3our=or 3tre=ter \
     2ie=y 3ae=um 3a=um 3i=us",
];
const GERMAN: Steps = &[
    "^stern=stern ^kern=kern odern=odern zern=zern ern=er",
    "sitzender=sitzend tretender=tretend ziehender=ziehend schilder=schild ierender=ierend erinnen=erin \
     glieder=glied blatter=blatt lichter=licht kleider=kleid bretter=brett indizes=index hauser=haus bucher=buch \
     worter=wort manner=mann leuten=mann bilder=bild felder=feld gelder=geld kinder=kind lander=land dacher=dach \
     facher=fach dorfer=dorf walder=wald volker=volk rander=rand bander=band glaser=glas holzer=holz tucher=tuch \
     locher=loch graber=grab fasser=fass 3ierter=iert licher=lich lichem=lich 3ischer=isch nissen=nis nisses=nis \
     bauten=bau 3innen=in leute=mann amter=amt guter=gut rader=rad bader=bad tumer=tum 3agter=agt nisse=nis \
     alien=al ipien=ip saal=sal eln=el ers=er els=el 3ens= 3ien=i 3en= 3es= 3e=",
    "asis=as osis=os nis=nis aus=au ss=ss 4us= 3s=",
    "3in= 3um= 4a= 4o=",
];
const SPANISH: Steps = &[
    "2ces=z 2des=d 2les=l 2nes=n 2res=r 2ses=se 2yes=y 2jes=j 2ies=i",
    "2s=",
    "^derecha=derecha ^actriz=actor ^mejora=mejora ^cuenta=cuenta ^puerta=puerta ^huerta=huerta ^socia=socio \
     ^nueva=nuevo ^buena=buen ^bueno=buen ^viuda=viudo ^plena=pleno ^seria=serio ^nieta=nieto ^hija=hijo ^alta=alto \
     ^mala=malo ^otra=otro guesa=gue guese=gue 2cesa=z 2cese=z 2ario=ari 2aria=ari niña=niño jefa=jefe 4enta=ente \
     3ora=or 3ona=on 2ana=an 2ano=an 3ina=in 3ino=in 3ese= 3esa= 2ado=ad 2ada=ad 2ido=id 2ida=id 2ico=ic 2ica=ic \
     2ivo=iv 2iva=iv 2oso=os 2osa=os 2iga=igo 2ce=z 2de=d 2le=l 2ne=n 2re=r 2se= 2je=j 2ye=y 2ie=i 5a= 5o=",
];
const OTHERS: Steps = &["3s="];

/// An entry of a step, read.
struct Ending {
    ending: &'static str,
    instead: &'static str,
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
    read.get_or_init(|| {
        steps.iter().map(|step| step.split_ascii_whitespace().filter_map(Ending::read).collect()).collect()
    })
}

impl Ending {
    fn read(entry: &'static str) -> Option<Ending> {
        let (ending, instead) = entry.split_once('=')?;
        let digit = ending.bytes().next().filter(u8::is_ascii_digit);
        let ending = if digit.is_some() { ending.get(1..)? } else { ending };
        let least = usize::from(digit.map_or(0, |digit| digit - b'0'));
        let whole = ending.strip_prefix('^');
        Some(Ending { ending: whole.unwrap_or(ending), instead, least, whole: whole.is_some() })
    }

    /// What is left of a word before the ending, if it fits.
    fn before<'w>(&self, word: &'w str) -> Option<&'w str> {
        let before = word.strip_suffix(self.ending)?;
        let fits = if self.whole { before.is_empty() } else { before.len() >= self.least };
        fits.then_some(before)
    }
}

/// What a word has in common with its other forms.
pub(super) fn stem(word: &str, language: &str) -> String {
    let mut stem = match language {
        // `caña` is no form of `cana`.
        "es" => composed(word).to_lowercase().split('ñ').map(folded).collect::<Vec<_>>().join("ñ"),
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
        let cut = step.iter().find_map(|entry| Some((entry.before(&stem)?.len(), entry.instead)));
        if let Some((before, instead)) = cut {
            stem.truncate(before);
            stem.push_str(instead);
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
        "es" => word.to_lowercase().trim_end_matches('s').ends_with("ía").then_some('í'),
        _ => None,
    }
}

/// The stem of a French word in capitals, which may have lost the accent of its last letter: `DELEGUE`.
pub(super) fn capitals(folded: &str) -> String {
    format!("{}é", folded.trim_end_matches('s').trim_end_matches('e'))
}

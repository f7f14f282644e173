//! Who owes what to whom: all parties in a table, or one with every element that names it.

use std::io::{self, Write};

use codesocial_core::operations::who::{
    Because, BodyFacts, Capacity, NamingArticle, Output, PartyPage, PartyRow, Remark, SeatFacts, SideBySide, Tallies,
    Tie, Ties,
};
use codesocial_core::{
    Language,
    views::{Element, Party},
};

use crate::escape;
use crate::render::sheet::{Sheet, capital};
use crate::render::style::{FAINT, STRONG, styled};
use crate::render::table::{self, Row};
use crate::render::wrap::{hanging, width};
use crate::terminal::View;
use crate::words::{Who, fill};

const WIDEST_NAME: usize = 40;

pub(crate) fn write(to: &mut dyn Write, output: &Output, name: &str, view: &View) -> io::Result<()> {
    let mut sheet = Sheet::new(to, &output.reading, view);
    sheet.caution(&output.reading, name, output.parties.is_some() || output.party.is_some())?;
    let words = &sheet.words.who;
    let mut page = Page { sheet, words, language: output.reading.language };
    match (&output.parties, &output.party) {
        (Some(all), _) => page.all(all),
        (None, Some(one)) => page.one(one),
        (None, None) => Ok(()),
    }
}

/// A number of a party.
type NumberOf = fn(&Tallies) -> usize;

struct Page<'t> {
    sheet: Sheet<'t>,
    words: &'static Who,
    language: Language,
}

impl Page<'_> {
    fn all(&mut self, all: &SideBySide) -> io::Result<()> {
        let words = self.words;
        if all.rows.is_empty() {
            return self.text(&words.nobody, 0);
        }
        self.table(all)?;
        self.more(all.omitted, 0)?;
        let telling: Vec<&PartyRow> = all.rows.iter().filter(|row| !row.remarks.is_empty()).collect();
        if !telling.is_empty() {
            self.section(&words.stands_out)?;
            for row in telling {
                self.sheet.item("", &self.called(row), row.place.as_ref(), 2)?;
                self.remarks(&row.remarks, 4)?;
            }
        }
        for (heading, commitments) in
            [(&words.borne_by_nobody, &all.borne_by_nobody), (&words.owed_to_nobody, &all.owed_to_nobody)]
        {
            if !commitments.is_empty() {
                self.section(heading)?;
                for commitment in commitments {
                    let said = self.commitment(commitment);
                    self.sheet.item(self.sheet.view.bullet(), &said, Some(&commitment.place), 2)?;
                }
            }
        }
        self.more(all.omitted_commitments, 2)?;
        writeln!(self.sheet.to)?;
        self.text(&words.see_one, 0)
    }

    fn table(&mut self, all: &SideBySide) -> io::Result<()> {
        let words = self.words;
        let columns: [(&str, NumberOf); 10] = [
            (&words.owes, |all| all.owes),
            (&words.owed, |all| all.owed),
            (&words.may, |all| all.may),
            (&words.allows, |all| all.allows),
            (&words.rights, |all| all.rights),
            (&words.roles, |all| all.roles),
            (&words.gives, |all| all.gives),
            (&words.receives, |all| all.receives),
            (&words.decides, |all| all.decides),
            (&words.settles, |all| all.settles),
        ];
        let both = |row: &PartyRow, of: NumberOf| (of(&row.direct), row.inherited.as_ref().map_or(0, of));
        let (filled, empty): (Vec<_>, Vec<_>) =
            columns.into_iter().partition(|(_, of)| all.rows.iter().any(|row| both(row, *of) != (0, 0)));
        let taken: usize = filled.iter().map(|(name, _)| width(name).max(5) + 2).sum();
        let nothing = if self.sheet.view.drawn() { "–" } else { "0" };
        let mut rows = Vec::new();
        let mut added = false;
        for row in &all.rows {
            let numbers = filled.iter().map(|(_, of)| match both(row, *of) {
                (0, 0) => nothing.to_owned(),
                (direct, 0) => direct.to_string(),
                (direct, more) => {
                    added = true;
                    format!("{direct}+{more}")
                }
            });
            rows.push(Row::Cells(std::iter::once(escape::line(&name(row)).into_owned()).chain(numbers).collect()));
        }
        let head: Vec<&str> = std::iter::once("").chain(filled.iter().map(|(name, _)| *name)).collect();
        let mut look = self.sheet.look(0);
        look.columns = look.columns.min(taken + WIDEST_NAME);
        for line in table::lines(&head, &rows, &look) {
            writeln!(self.sheet.to, "{line}")?;
        }
        if added {
            self.text(&words.legend, 0)?;
        }
        if !empty.is_empty() {
            let names: Vec<String> = empty.iter().map(|(name, _)| (*name).to_owned()).collect();
            self.text(&fill(&words.empty, &[("names", &self.sheet.words.list(&names))]), 0)?;
        }
        if all.rows.iter().any(|row| row.inherited.is_none()) {
            self.text(&words.uncounted, 0)?;
        }
        Ok(())
    }

    fn one(&mut self, page: &PartyPage) -> io::Result<()> {
        let words = self.words;
        self.sheet.heading(&self.called(&page.row), page.row.place.as_ref())?;
        if let Some(date) = &page.row.until {
            self.text(&fill(&words.ended, &[("date", &self.language.day(date))]), 2)?;
        }
        for (label, parties) in [(&words.member_of, &page.member_of), (&words.members, &page.members)] {
            if !parties.is_empty() {
                let more = if std::ptr::eq(parties, &page.members) { page.omitted_members } else { 0 };
                let mut names: Vec<String> = parties.iter().map(known_as).collect();
                if more > 0 {
                    names.push(words.more.of(self.language, more));
                }
                self.text(&format!("{label}{}{}", self.sheet.words.colon, self.sheet.words.list(&names)), 2)?;
            }
        }
        self.remarks(&page.row.remarks, 2)?;
        if let Some(body) = &page.body {
            self.body(body)?;
        }
        self.ties(&page.ties)?;
        self.articles(&page.articles)?;
        for source in &page.through {
            let template = match source.because {
                Because::Member => &words.as_member,
                _ => &words.as_holder,
            };
            let mut heading = fill(template, &[("name", &known_as(&source.source))]);
            if let Some(via) = &source.via {
                heading.push_str(&fill(&words.via, &[("name", via)]));
            }
            if self.is_empty(&source.ties) {
                continue;
            }
            writeln!(self.sheet.to)?;
            self.sheet.heading(&heading, None)?;
            self.ties(&source.ties)?;
        }
        self.more(page.omitted, 2)
    }

    /// Who sits in a body, who presides and how it meets.
    fn body(&mut self, body: &BodyFacts) -> io::Result<()> {
        let words = self.words;
        let colon = &self.sheet.words.colon;
        if let Some(chair) = &body.chair {
            let text = format!("{}{colon}{}", words.chair, known_as(chair));
            self.text(&text, 2)?;
        }
        if !body.seats.is_empty() {
            let seats: Vec<String> = body.seats.iter().map(|seat| self.seat(seat)).collect();
            let text = format!("{}{colon}{}", words.seats, self.sheet.words.list(&seats));
            self.text(&text, 2)?;
        }
        if !body.sessions.is_empty() {
            let count = styled(FAINT, &format!(" ({})", body.sessions.len()));
            writeln!(self.sheet.to, "  {}{count}", styled(STRONG, &words.sessions))?;
            for session in &body.sessions {
                let said = session.text.as_deref().or(session.id.as_deref()).unwrap_or_default();
                self.sheet.item(self.sheet.view.bullet(), said, Some(&session.place), 4)?;
            }
        }
        self.more(body.omitted, 2)
    }

    /// Who has a seat, with its votes.
    fn seat(&self, seat: &SeatFacts) -> String {
        let advises = (seat.voice == "consultative").then(|| self.words.advises.clone());
        let votes = seat.votes.and_then(|votes| usize::try_from(votes).ok());
        let votes = votes.map(|votes| self.words.votes.of(self.language, votes));
        let share = seat.share.as_ref().map(|share| fill(&self.words.share, &[("share", share)]));
        let more: Vec<String> = advises.into_iter().chain(votes).chain(share).collect();
        let more = if more.is_empty() { String::new() } else { format!(" ({})", more.join(", ")) };
        format!("{}{more}", known_as(&seat.party))
    }

    /// The articles that name the party.
    fn articles(&mut self, articles: &[NamingArticle]) -> io::Result<()> {
        if articles.is_empty() {
            return Ok(());
        }
        let count = styled(FAINT, &format!(" ({})", articles.len()));
        writeln!(self.sheet.to, "  {}{count}", styled(STRONG, &self.words.list_articles))?;
        for article in articles {
            let num = article.num.as_ref().map(|num| format!("{num}{}", self.sheet.words.colon)).unwrap_or_default();
            self.sheet.item(self.sheet.view.bullet(), &format!("{num}{}", article.text), Some(&article.place), 4)?;
        }
        Ok(())
    }

    fn is_empty(&self, ties: &Ties) -> bool {
        lists(ties, self.words).iter().all(|(_, list)| list.is_empty())
    }

    fn ties(&mut self, ties: &Ties) -> io::Result<()> {
        for (heading, list) in lists(ties, self.words) {
            if list.is_empty() {
                continue;
            }
            let count = styled(FAINT, &format!(" ({})", list.len()));
            writeln!(self.sheet.to, "  {}{count}", styled(STRONG, heading))?;
            for tie in list {
                let said = self.tie(tie);
                self.sheet.item(self.sheet.view.bullet(), &said, Some(&tie.element.place), 4)?;
            }
        }
        self.more(ties.omitted, 2)
    }

    /// An element, as seen from the party.
    fn tie(&self, tie: &Tie) -> String {
        let element = &tie.element;
        let text = element.text.as_deref().or(element.id.as_deref()).unwrap_or_default();
        let kind = |group: &str| element.kind.as_deref().map(|kind| self.language.word(group, kind).to_owned());
        let with = |kind: Option<String>| kind.map(|kind| format!(" ({kind})")).unwrap_or_default();
        match tie.capacity {
            Capacity::Bound | Capacity::Permitted => {
                let one_of = if element.one_of { format!(" ({})", self.bearers(element)) } else { String::new() };
                format!("{}{text}{one_of}{}", self.force(element), self.toward(&element.toward))
            }
            Capacity::Beneficiary | Capacity::Bears => self.commitment(element),
            Capacity::HoldsRight => {
                let right = capital(&kind("right-kinds").unwrap_or_default());
                let said = element.text.as_deref().map(|text| format!("{}{text}", self.sheet.words.colon));
                format!("{right}{}", said.unwrap_or_default())
            }
            Capacity::HoldsRole => text.to_owned(),
            Capacity::Gives => format!("{text}{}{}", with(kind("exchange-kinds")), self.toward(&element.toward)),
            Capacity::Receives => {
                let from = fill(&self.words.from, &[("names", &self.names(&element.by))]);
                format!("{text}{}{from}", with(kind("exchange-kinds")))
            }
            Capacity::TakesPart | Capacity::DecidesThere => format!("{text}{}", with(kind("method"))),
            Capacity::Wrote
            | Capacity::Adopted
            | Capacity::Acts
            | Capacity::Assessed
            | Capacity::Measured
            | Capacity::Attests => self.doing(tie, text, with(kind("record-kinds"))),
            Capacity::MayDo => text.to_owned(),
            Capacity::DecidedAbout => format!("{} ({})", self.doing(tie, text, String::new()), self.names(&element.by)),
            _ => self.doing(tie, text, String::new()),
        }
    }

    /// What the party does in an element.
    fn doing(&self, tie: &Tie, text: &str, kind: String) -> String {
        let key = serde_json::to_value(tie.capacity).unwrap_or_default();
        let capacity = capital(self.language.word("capacities", key.as_str().unwrap_or_default()));
        let colon = if text.is_empty() { "" } else { &self.sheet.words.colon };
        let some = tie.some.as_ref().map(|some| format!(" ({some})")).unwrap_or_default();
        format!("{capacity}{kind}{some}{colon}{text}")
    }

    /// A commitment, with who is bound by it and to whom.
    fn commitment(&self, element: &Element) -> String {
        let text = element.text.as_deref().or(element.id.as_deref()).unwrap_or_default();
        let both = [self.bearers(element), self.toward(&element.toward).trim_start().to_owned()];
        let both: Vec<String> = both.into_iter().filter(|names| !names.is_empty()).collect();
        let both = if both.is_empty() { String::new() } else { format!(" ({})", both.join(" ")) };
        format!("{}{text}{both}", self.force(element))
    }

    /// How strongly a commitment binds, before what it says; nothing where the text does not say it.
    fn force(&self, element: &Element) -> String {
        let force = element.force.as_deref().map(|force| capital(self.language.word("force", force)));
        force.map(|force| format!("{force}{}", self.sheet.words.colon)).unwrap_or_default()
    }

    fn toward(&self, parties: &[Party]) -> String {
        if parties.is_empty() {
            return String::new();
        }
        let arrow = if self.sheet.view.drawn() { "→" } else { "->" };
        format!(" {arrow}\u{a0}{}", self.names(parties))
    }

    /// Who is bound: each, or one of several.
    fn bearers(&self, element: &Element) -> String {
        self.sheet.words.bearers(element)
    }

    fn names(&self, parties: &[Party]) -> String {
        parties.iter().map(known_as).collect::<Vec<_>>().join(", ")
    }

    fn called(&self, row: &PartyRow) -> String {
        format!("{} ({})", name(row), self.language.word("party-kinds", &row.kind))
    }

    fn remarks(&mut self, remarks: &[Remark], indent: usize) -> io::Result<()> {
        let sign = if self.sheet.view.drawn() { "▸ " } else { "- " };
        remarks.iter().try_for_each(|remark| self.sheet.item(sign, &capital(&remark.message), None, indent))
    }

    fn section(&mut self, heading: &str) -> io::Result<()> {
        writeln!(self.sheet.to)?;
        self.sheet.heading(heading, None)
    }

    fn more(&mut self, count: usize, indent: usize) -> io::Result<()> {
        if count == 0 { Ok(()) } else { self.text(&self.words.more.of(self.language, count), indent) }
    }

    fn text(&mut self, text: &str, indent: usize) -> io::Result<()> {
        let text = hanging(text, self.sheet.view.width, indent, indent);
        writeln!(self.sheet.to, "{}{}", " ".repeat(indent), styled(FAINT, &text))
    }
}

fn name(row: &PartyRow) -> String {
    row.name.clone().unwrap_or_else(|| row.id.clone())
}

fn known_as(party: &Party) -> String {
    party.called().to_owned()
}

fn lists<'t>(ties: &'t Ties, words: &'static Who) -> [(&'static str, &'t [Tie]); 13] {
    [
        (&words.list_owes, &ties.owes),
        (&words.list_may, &ties.may),
        (&words.list_owed, &ties.owed),
        (&words.list_allows, &ties.allows),
        (&words.list_rights, &ties.rights),
        (&words.list_roles, &ties.roles),
        (&words.list_gives, &ties.gives),
        (&words.list_receives, &ties.receives),
        (&words.list_decides, &ties.decides),
        (&words.list_settles, &ties.settles),
        (&words.list_keeps, &ties.keeps),
        (&words.list_record, &ties.record),
        (&words.list_concerns, &ties.concerns),
    ]
}

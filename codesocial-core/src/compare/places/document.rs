//! The document as a whole, its subject, its purpose, its dimensions.

use crate::compare::{conditions, orders, places::places};

places! {
    Document {
        Words Title => TITLE_CHANGED;
        Words Summary => DESCRIPTION_REWORDED;
        Anything Version | Issued => VERSION_CHANGED;
        Order(orders::status) Status => STATUS;
        Order(orders::binding) Binding => BINDING;
        Anything Unstated => SILENCE_RULE_CHANGED;
        Anything License => LICENCE_CHANGED;
        Items Translations => TRANSLATION;
        Items Contributors => CONTRIBUTOR;
        Items Articles => ARTICLE;
        Items Stakeholders => STAKEHOLDER;
        Items Indicators => INDICATOR;
        Items Resources => RESOURCE;
        Items Rights => RIGHT;
        Items Reciprocity => EXCHANGE;
        Items Glossary => DEFINITION;
    }
    Subject {
        Words Description | Contact | Territory | Size => DESCRIPTION_REWORDED;
    }
    Contributor {
        Words Text => DESCRIPTION_REWORDED;
    }
    History {
        Words Story => DESCRIPTION_REWORDED;
    }
    Event {
        Words Title | Text => DESCRIPTION_REWORDED;
    }
    Link {
        Words Title => DESCRIPTION_REWORDED;
    }
    Purpose {
        Items Context | Challenges | Objectives | Missions | Values => PURPOSE_ITEM;
        Words Context => DESCRIPTION_REWORDED;
    }
    Item {
        Words Rationale => DESCRIPTION_REWORDED;
    }
    Dimension {
        Limit NotApplicable => DIMENSION_APPLIES;
        Words Summary => DESCRIPTION_REWORDED;
        Items Principles => PRINCIPLE;
        Items Models => MODEL;
        Items Commitments if conditions::binds => COMMITMENT;
        Items Commitments => PERMISSION;
    }
    Effective {
        Order(orders::date) From => START;
        Order(orders::date) Until => END;
        Limit Until => END;
    }
    Review {
        Presence By => DEADLINE;
        Order(orders::date) By => DEADLINE_DAY;
        Presence Every => FREQUENCY;
        Order(orders::rate) Every => RATE;
    }
    Term {
        Words Definition | Term => DEFINITION_CHANGED;
        Value SameAs => DEFINITION_CHANGED;
    }
}

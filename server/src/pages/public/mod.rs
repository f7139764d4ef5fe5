//! Screens that need no sign-in.

pub mod about;
pub mod accessibility;
pub mod certificate_key;
pub mod contact;
pub mod employment_office;
pub mod failure;
pub mod figures;
pub mod health;
pub mod home;
pub mod language;
pub mod letters;
pub mod manual;
pub mod paper_procedure;
pub mod planner;
pub mod rules;
pub mod sign_in;
pub mod sign_out;
pub mod verified_address;

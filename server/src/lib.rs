//! Everything that talks to the outside: the counter's pages, sign-in, commands. `docs/ARCHITECTURE.md` is the map.

pub mod actions;
pub mod app;
pub mod auth;
pub mod certificate;
pub mod cli;
pub mod commands;
pub mod config;
pub mod documents;
pub mod error;
pub mod jobs;
pub mod letter;
pub mod metrics;
pub mod pages;
pub mod ports;
pub mod readiness;
pub mod routes;
pub mod stand_in;
pub mod synthetic;
pub mod texts;
pub mod view;
pub mod web;

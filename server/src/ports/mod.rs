//! The outside world, one port a neighbour. Only these files read the time, make chance or speak to the network.

pub mod chance;
pub mod clock;
pub mod personnel_file;

//! Seeded chance for data, as opposed to `ports/chance.rs`, which makes secrets.

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

/// A die that falls the same way for the same seed.
#[derive(Debug)]
pub struct Dice(StdRng);

impl Dice {
    /// The die of one part of the data: each part has its own, so that parts can be made in any order and by several threads.
    pub fn new(seed: u64, part: u64) -> Self {
        // An odd multiplier spreads neighbouring parts over the whole range of seeds.
        Self(StdRng::seed_from_u64(
            seed ^ part.wrapping_mul(0x9E37_79B9_7F4A_7C15),
        ))
    }

    /// A number from 0 to `end − 1`; 0 when `end` is 0.
    pub fn below(&mut self, end: u32) -> u32 {
        let wide = u64::from(self.0.next_u32()) * u64::from(end);
        u32::try_from(wide >> 32).unwrap_or(0)
    }

    /// A number from `first` to `last`, both included.
    pub fn between(&mut self, first: i32, last: i32) -> i32 {
        let width = u32::try_from(last - first + 1).unwrap_or(1);
        first + i32::try_from(self.below(width)).unwrap_or(0)
    }

    /// True in `share` of a hundred cases.
    pub fn percent(&mut self, share: u32) -> bool {
        self.below(100) < share
    }

    /// One of the list, each as likely as the others.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        let place = self.below(u32::try_from(list.len()).unwrap_or(u32::MAX));
        &list[usize::try_from(place).unwrap_or(0)]
    }

    /// One of the list, as likely as its weight says. The list is not empty and its weights are not all 0.
    pub fn weighted<T: Copy>(&mut self, list: &[(T, u32)]) -> T {
        let mut left = self.below(list.iter().map(|(_, weight)| weight).sum());
        for (value, weight) in list {
            if left < *weight {
                return *value;
            }
            left -= weight;
        }
        list[0].0
    }

    /// `N` bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.fill_bytes(&mut bytes);
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_and_part_fall_the_same_way() {
        let throw = |seed, part| Dice::new(seed, part).bytes::<16>();
        assert_eq!(throw(1, 2), throw(1, 2));
        assert_ne!(throw(1, 2), throw(1, 3));
        assert_ne!(throw(1, 2), throw(2, 2));
    }

    #[test]
    fn weights_are_kept() {
        let mut dice = Dice::new(1, 1);
        let heavy = (0..10_000)
            .filter(|_| dice.weighted(&[('a', 1), ('b', 0), ('c', 3)]) == 'c')
            .count();
        assert!((7_300..7_700).contains(&heavy), "{heavy}");
        assert!((0..1_000).all(|_| (-2..=2).contains(&dice.between(-2, 2))));
        assert_eq!(dice.below(0), 0);
    }
}

package org.meridian.scenario.comparison.cause;

import java.util.List;
import java.util.stream.LongStream;

/**
 * The weights with which coalitions enter Shapley values, for players within a player.
 *
 * <p>With n players the value of player t is the sum over coalitions S without t of {@code
 * |S|!(n-1-|S|)!/n! (v(S+t) - v(S))}. A player that is opened into parts of its own shares its
 * value out by the same rule, whatever the other players do: the weight of a coalition is the
 * product of those of all levels, so that the parts add up to the player (a game with a priori
 * unions). Sources: Shapley, A value for n-person games (1953); Owen, Values of games with a priori
 * unions (1977); for more levels Winter (1989).
 *
 * <p>A state is a number of as many bits as {@link #bits}: first the players of the first level but
 * the opened one, then those of the next, at last all players of the last level.
 */
final class NestedGame {

  private final List<Integer> levels;
  private final int last;
  private final int others;
  private final long denominator;

  /**
   * A game.
   *
   * @param levels how many players each level has, in all but the last one of them opened; at least
   *     one level, none empty
   */
  NestedGame(List<Integer> levels) {
    this.levels = List.copyOf(levels);
    last = levels.getLast();
    others = levels.stream().mapToInt(n -> n - 1).sum() - (last - 1);
    denominator = levels.stream().mapToLong(NestedGame::factorial).reduce(1, Math::multiplyExact);
  }

  private static long factorial(int n) {
    return LongStream.rangeClosed(2, n).reduce(1, Math::multiplyExact);
  }

  /** How many bits a state has. */
  int bits() {
    return others + last;
  }

  /** What all weights are divided by. */
  long denominator() {
    return denominator;
  }

  /** The bit of a player of the last level. */
  int bit(int player) {
    return others + player;
  }

  /**
   * The weight with which what happens in a state counts for a player of the last level, times the
   * {@link #denominator}: above 0 if the player is in, below if it is out.
   */
  long weight(int state, int player) {
    long weight = 1;
    int shift = 0;
    for (int level = 0; level < levels.size() - 1; level++) {
      int size = levels.get(level) - 1;
      weight *= orders(levels.get(level), Integer.bitCount(state >> shift & (1 << size) - 1));
      shift += size;
    }
    int inside = Integer.bitCount(state >> shift);
    boolean isIn = (state >> bit(player) & 1) == 1;
    return isIn ? weight * orders(last, inside - 1) : -weight * orders(last, inside);
  }

  /** s! (n - 1 - s)!: in how many orders a coalition comes right before a player. */
  private static long orders(int n, int s) {
    return factorial(s) * factorial(n - 1 - s);
  }
}

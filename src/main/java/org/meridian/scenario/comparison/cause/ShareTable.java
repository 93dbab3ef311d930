package org.meridian.scenario.comparison.cause;

import java.util.List;
import java.util.function.IntFunction;

/** Adds up, state by state, the shares of the players of the last level of a game. */
final class ShareTable {

  private final NestedGame game;
  private final int players;
  private final double[][] scores;
  private final long[][] places;
  private final boolean[] missing;

  ShareTable(NestedGame game, int players, int rows) {
    this.game = game;
    this.players = players;
    scores = new double[players][rows];
    places = new long[players][rows];
    missing = new boolean[rows];
  }

  /** Plays all states. */
  static ShareTable of(
      NestedGame game,
      int players,
      int rows,
      MixedSides sides,
      IntFunction<MixedSides.MixState> states) {
    ShareTable table = new ShareTable(game, players, rows);
    for (int state = 0; state < 1 << game.bits(); state++) {
      double[] values = sides.scores(states.apply(state));
      table.add(state, values, sides.ranks(values));
    }
    return table;
  }

  private void add(int state, double[] values, int... ranks) {
    for (int row = 0; row < ranks.length; row++) {
      missing[row] |= ranks[row] == 0;
    }
    for (int player = 0; player < players; player++) {
      long weight = game.weight(state, player);
      double share = (double) weight / game.denominator();
      double[] score = scores[player];
      long[] place = places[player];
      for (int row = 0; row < ranks.length; row++) {
        score[row] += share * values[row];
        place[row] -= weight * ranks[row];
      }
    }
  }

  /**
   * The shares of rows of a comparison.
   *
   * @param parts what shares are put down to
   * @param playing for each part its player; -1 for one that does not differ, whose share is 0
   * @param rows for each row of the comparison its row here
   */
  ChangeShares shares(List<ChangePart> parts, List<Integer> playing, List<Integer> rows) {
    double[][] score = new double[parts.size()][rows.size()];
    ExactFraction[][] place = new ExactFraction[parts.size()][rows.size()];
    for (int part = 0; part < parts.size(); part++) {
      for (int row = 0; row < rows.size(); row++) {
        int from = rows.get(row);
        int player = playing.get(part);
        if (missing[from]) {
          score[part][row] = Double.NaN;
        } else if (player < 0) {
          place[part][row] = ExactFraction.ZERO;
        } else {
          score[part][row] = scores[player][from];
          place[part][row] = new ExactFraction(places[player][from], game.denominator());
        }
      }
    }
    return new ChangeShares(parts, score, place);
  }
}

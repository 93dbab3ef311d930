package org.meridian.scenario.comparison.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Weights of coalitions against playing the players in every order. */
class NestedGameProperties {

  /** The value of each player: what it adds, on average over all orders that keep unions whole. */
  private static double[] byOrders(double[] values, List<List<Integer>> orders, int players) {
    double[] shares = new double[players];
    for (List<Integer> order : orders) {
      int state = 0;
      for (int bit : order) {
        shares[bit] += (values[state | 1 << bit] - values[state]) / orders.size();
        state |= 1 << bit;
      }
    }
    return shares;
  }

  private static List<List<Integer>> orders(List<Integer> left) {
    if (left.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Integer>> all = new ArrayList<>();
    for (Integer first : left) {
      List<Integer> rest = new ArrayList<>(left);
      rest.remove(first);
      for (List<Integer> order : orders(rest)) {
        List<Integer> whole = new ArrayList<>(List.of(first));
        whole.addAll(order);
        all.add(whole);
      }
    }
    return all;
  }

  private static double share(NestedGame game, double[] values, int player) {
    double share = 0;
    for (int state = 0; state < values.length; state++) {
      share += (double) game.weight(state, player) / game.denominator() * values[state];
    }
    return share;
  }

  @Property(seed = "14037", tries = 40)
  void playersGetWhatTheyAddOnAverage(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int n) {
    NestedGame game = new NestedGame(List.of(n));
    double[] values = new Random(seed).doubles(1 << n).toArray();
    List<Integer> players = new ArrayList<>();
    for (int player = 0; player < n; player++) {
      players.add(player);
    }
    double[] expected = byOrders(values, orders(players), n);
    for (int player = 0; player < n; player++) {
      assertThat(share(game, values, player)).isCloseTo(expected[player], within(1e-9));
    }
  }

  @Property(seed = "14038", tries = 30)
  void partsOfAUnionArePlayedInARow(@ForAll long seed) {
    // Two players beside a union of three: bits 0 and 1, then 2, 3 and 4.
    NestedGame game = new NestedGame(List.of(3, 3));
    double[] values = new Random(seed).doubles(1 << 5).toArray();
    List<List<Integer>> whole = new ArrayList<>();
    for (List<Integer> outer : orders(List.of(0, 1, 9))) {
      for (List<Integer> inner : orders(List.of(2, 3, 4))) {
        List<Integer> order = new ArrayList<>();
        outer.forEach(player -> order.addAll(player == 9 ? inner : List.of(player)));
        whole.add(order);
      }
    }
    double[] expected = byOrders(values, whole, 5);

    assertThat(game.bits()).isEqualTo(5);
    for (int part = 0; part < 3; part++) {
      assertThat(game.bit(part)).isEqualTo(2 + part);
      assertThat(share(game, values, part)).isCloseTo(expected[2 + part], within(1e-9));
    }
  }
}

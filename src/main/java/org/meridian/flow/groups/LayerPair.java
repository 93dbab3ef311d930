package org.meridian.flow.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two groups and what links them in several layers.
 *
 * @param from number of the one group
 * @param to number of the other; above {@code from} where no layer is directed
 * @param strengths one a layer
 * @param shares of each layer's strength between groups, one a layer
 * @param type position of the layer with the greatest share; empty, that is mixed, where that is
 *     below half of the shares' sum
 */
public record LayerPair(
    int from, int to, List<Double> strengths, List<Double> shares, OptionalInt type) {

  /** Copies the lists. */
  public LayerPair {
    strengths = List.copyOf(strengths);
    shares = List.copyOf(shares);
  }

  /** All pairs that some layer links, in order of their numbers. */
  public static List<LayerPair> of(List<LinkLayer> layers) {
    Set<Long> keys = new TreeSet<>();
    for (LinkLayer layer : layers) {
      layer.pairs().forEach(pair -> keys.add((long) pair.from() << 32 | pair.to()));
    }
    List<Double> totals = layers.stream().map(LinkLayer::total).toList();
    List<LayerPair> pairs = new ArrayList<>();
    for (long key : keys) {
      pairs.add(of((int) (key >>> 32), (int) key, layers, totals));
    }
    return pairs;
  }

  private static LayerPair of(int from, int to, List<LinkLayer> layers, List<Double> totals) {
    List<Double> strengths = layers.stream().map(layer -> layer.strength(from, to)).toList();
    List<Double> shares = new ArrayList<>();
    for (int at = 0; at < layers.size(); at++) {
      shares.add(totals.get(at) == 0 ? 0 : strengths.get(at) / totals.get(at));
    }
    return new LayerPair(from, to, strengths, shares, type(shares));
  }

  private static OptionalInt type(List<Double> shares) {
    int greatest = 0;
    double sum = 0;
    for (int at = 0; at < shares.size(); at++) {
      sum += shares.get(at);
      greatest = shares.get(at) > shares.get(greatest) ? at : greatest;
    }
    boolean isMixed = sum == 0 || shares.get(greatest) < sum / 2;
    return isMixed ? OptionalInt.empty() : OptionalInt.of(greatest);
  }
}

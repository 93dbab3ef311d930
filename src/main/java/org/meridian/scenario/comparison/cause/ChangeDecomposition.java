package org.meridian.scenario.comparison.cause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.scenario.comparison.CityJoin;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.SideComparison;

/**
 * Why scores and ranks changed from side A to side B: the share of data, weights, methods and
 * membership, and of the data by parts of the index. Shares are Shapley values over all states
 * between the two sides, so they depend on no order and add up exactly ({@link NestedGame} names
 * the sources). At most 16 evaluations for the four things; a thing that does not differ takes part
 * in none and has share 0. Belongs to one thread.
 */
public final class ChangeDecomposition {

  /** More parts than this are not played out: 256 states. */
  public static final int MOST_PARTS = 8;

  private static final List<ChangeThing> ORDER =
      List.of(ChangeThing.WEIGHTS, ChangeThing.METHODS, ChangeThing.MEMBERSHIP, ChangeThing.DATA);

  /** Why there is no decomposition. */
  public enum DecompositionRefusal {
    /** A published ranking has no scores that could be taken apart. */
    PUBLISHED,
    /** The two trees have other nodes. */
    OTHER_TREE,
    /** The two sides rank by different nodes. */
    OTHER_NODE
  }

  private final MixedSides sides;
  private final List<Integer> rows;
  private final int all;
  private final List<ChangeThing> things;
  private final PartTree tree;

  private ChangeDecomposition(SideComparison comparison, ScoredSide a, ScoredSide b) {
    List<CityJoin.CityPair> pairs = comparison.join().pairs();
    sides = new MixedSides(a, b, pairs);
    all = pairs.size();
    Map<CityJoin.CityPair, Integer> positions = new HashMap<>();
    for (int row = 0; row < all; row++) {
      positions.put(pairs.get(row), row);
    }
    rows = comparison.rows().stream().map(ComparedRow::pair).map(positions::get).toList();
    things = ORDER.stream().filter(sides::differs).toList();
    tree = new PartTree(sides.structure(), a.node(), sides.changedNodes());
  }

  /** Why two sides cannot be taken apart; empty if they can. */
  public static Optional<DecompositionRefusal> refusal(SideComparison comparison) {
    if (!(comparison.a() instanceof ScoredSide a) || !(comparison.b() instanceof ScoredSide b)) {
      return Optional.of(DecompositionRefusal.PUBLISHED);
    }
    if (!SideMaterial.isSameTree(a.dataset().structure(), b.dataset().structure())) {
      return Optional.of(DecompositionRefusal.OTHER_TREE);
    }
    return id(a).equals(id(b)) ? Optional.empty() : Optional.of(DecompositionRefusal.OTHER_NODE);
  }

  private static String id(ScoredSide side) {
    return side.dataset().structure().node(side.node()).id();
  }

  /**
   * Prepares a decomposition.
   *
   * @throws IllegalArgumentException if there is a {@link #refusal}
   */
  public static ChangeDecomposition of(SideComparison comparison) {
    if (comparison.a() instanceof ScoredSide a
        && comparison.b() instanceof ScoredSide b
        && refusal(comparison).isEmpty()) {
      return new ChangeDecomposition(comparison, a, b);
    }
    throw new IllegalArgumentException("not to be taken apart: " + refusal(comparison));
  }

  /** The things that differ between the sides. */
  public List<ChangeThing> differing() {
    return things;
  }

  /** The shares of the four things, in the order of {@link ChangeThing}. */
  public ChangeShares things() {
    NestedGame game = new NestedGame(List.of(Math.max(1, things.size())));
    ShareTable table = ShareTable.of(game, things.size(), all, sides, this::ofThings);
    List<ChangePart> parts = new ArrayList<>();
    List<Integer> players = new ArrayList<>();
    for (ChangeThing thing : ChangeThing.values()) {
      parts.add(ChangePart.of(thing));
      players.add(things.indexOf(thing));
    }
    return table.shares(parts, players, rows);
  }

  private MixedSides.MixState ofThings(int state) {
    return beside(
        state, things, isSet(state, things, ChangeThing.DATA) ? tree.whole() : new BitSet());
  }

  private static boolean isSet(int bits, List<ChangeThing> order, ChangeThing thing) {
    int at = order.indexOf(thing);
    return at >= 0 && (bits >> at & 1) == 1;
  }

  /**
   * The share of the data by the parts directly below the compared node. They add up to the share
   * of the data.
   *
   * @return empty where the node has no parts, or where more than {@link #MOST_PARTS} of them
   *     differ and means are not arithmetic; with so many parts there are no shares of ranks
   */
  public Optional<ChangeShares> byPart() {
    List<PartTree.DataPart> parts = tree.parts();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (parts.stream().filter(PartTree.DataPart::differs).count() > MOST_PARTS) {
      return AdditiveParts.shares(sides, tree, others(), parts, rows);
    }
    return Optional.of(play(List.of(), parts));
  }

  /**
   * The share of one part by the parts below it, down to indicators. They add up to the part's.
   *
   * @param part id of a part that {@link #byPart} names
   * @return empty where nothing is below it, or too many parts differ
   */
  public Optional<ChangeShares> within(String part) {
    List<PartTree.DataPart> siblings = tree.parts().stream().filter(p -> p.differs()).toList();
    List<PartTree.DataPart> below = tree.below(part);
    long players = below.stream().filter(PartTree.DataPart::differs).count();
    if (below.isEmpty() || Math.max(siblings.size(), players) > MOST_PARTS) {
      return Optional.empty();
    }
    return Optional.of(
        play(siblings.stream().filter(other -> !other.id().equals(part)).toList(), below));
  }

  private List<ChangeThing> others() {
    return things.stream().filter(thing -> thing != ChangeThing.DATA).toList();
  }

  /** Shares of parts, where other parts of the data come and go as wholes. */
  private ChangeShares play(List<PartTree.DataPart> beside, List<PartTree.DataPart> parts) {
    List<ChangeThing> others = others();
    List<PartTree.DataPart> playing = parts.stream().filter(PartTree.DataPart::differs).toList();
    List<Integer> levels = new ArrayList<>(List.of(others.size() + 1));
    if (!beside.isEmpty()) {
      levels.add(beside.size() + 1);
    }
    levels.add(Math.max(1, playing.size()));
    NestedGame game = new NestedGame(levels);
    ShareTable table =
        ShareTable.of(
            game, playing.size(), all, sides, bits -> mixed(bits, others, beside, playing));
    return table.shares(
        parts.stream().map(part -> ChangePart.ofData(part.id())).toList(),
        parts.stream().map(playing::indexOf).toList(),
        rows);
  }

  private static MixedSides.MixState mixed(
      int bits,
      List<ChangeThing> others,
      List<PartTree.DataPart> beside,
      List<PartTree.DataPart> playing) {
    BitSet data = new BitSet();
    int shift = others.size();
    for (PartTree.DataPart part : beside) {
      if ((bits >> shift++ & 1) == 1) {
        data.or(part.nodes());
      }
    }
    for (PartTree.DataPart part : playing) {
      if ((bits >> shift++ & 1) == 1) {
        data.or(part.nodes());
      }
    }
    return beside(bits, others, data);
  }

  /** A state by the bits of the other things, and its data. */
  static MixedSides.MixState beside(int bits, List<ChangeThing> others, BitSet data) {
    return new MixedSides.MixState(
        data,
        isSet(bits, others, ChangeThing.WEIGHTS),
        isSet(bits, others, ChangeThing.METHODS),
        isSet(bits, others, ChangeThing.MEMBERSHIP));
  }
}

package org.meridian.view.groups.blocks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meridian.view.groups.blocks.BlockContent.BlockPair;

/**
 * Where blocks and their links stand along a circle. The arc of a block is as long as the sum of
 * its links, a link inside of it counted once; a link is as wide at both of its ends. Angles are in
 * turns, clockwise from the top.
 *
 * @param arcs one a block
 * @param ribbons one a pair of linked blocks, the widest first
 */
public record BlockRing(List<RingArc> arcs, List<RingRibbon> ribbons) {

  private static final double WIDEST_GAP = 0.012;
  private static final double ALL_GAPS = 0.2;

  /** Copies the lists. */
  public BlockRing {
    arcs = List.copyOf(arcs);
    ribbons = List.copyOf(ribbons);
  }

  /** A part of the circle, from below to. */
  public record RingArc(double from, double to) {

    /** The turn half-way. */
    public double middle() {
      return (from + to) / 2;
    }
  }

  /**
   * A link between two blocks.
   *
   * @param pair which, and its sum
   * @param start its end at the one block
   * @param end its end at the other; the same where both are one block
   */
  public record RingRibbon(BlockPair pair, RingArc start, RingArc end) {}

  private record End(BlockPair pair, int other, boolean isStart) {}

  /** Lays a content out; it must have links. */
  public static BlockRing of(BlockContent content) {
    int blocks = content.blocks().size();
    List<BlockPair> pairs = content.pairs().stream().filter(pair -> pair.sum() > 0).toList();
    double all = pairs.stream().mapToDouble(p -> p.from() == p.to() ? p.sum() : 2 * p.sum()).sum();
    double gap = blocks < 2 ? 0 : Math.min(WIDEST_GAP, ALL_GAPS / blocks);
    double scale = (1 - blocks * gap) / all;
    List<RingArc> arcs = new ArrayList<>();
    RingArc[] starts = new RingArc[pairs.size()];
    RingArc[] ends = new RingArc[pairs.size()];
    double at = gap / 2;
    for (int block = 0; block < blocks; block++) {
      double first = at;
      for (End end : ends(pairs, block, blocks)) {
        RingArc part = new RingArc(at, at + scale * end.pair().sum());
        int number = pairs.indexOf(end.pair());
        (end.isStart() ? starts : ends)[number] = part;
        at = part.to();
      }
      arcs.add(new RingArc(first, at));
      at += gap;
    }
    List<RingRibbon> ribbons = new ArrayList<>();
    for (int pair = 0; pair < starts.length; pair++) {
      RingArc other = ends[pair] == null ? starts[pair] : ends[pair];
      ribbons.add(new RingRibbon(pairs.get(pair), starts[pair], other));
    }
    return new BlockRing(arcs, ribbons);
  }

  /** The ends of a block's links, those to the block before it first, so that few cross. */
  private static List<End> ends(List<BlockPair> pairs, int block, int blocks) {
    List<End> ends = new ArrayList<>();
    for (BlockPair pair : pairs) {
      if (pair.from() == block) {
        ends.add(new End(pair, pair.to(), true));
      } else if (pair.to() == block) {
        ends.add(new End(pair, pair.from(), false));
      }
    }
    ends.sort(
        Comparator.comparingInt((End end) -> Math.floorMod(block - end.other() - 1, blocks))
            .thenComparing(End::isStart));
    return ends;
  }
}

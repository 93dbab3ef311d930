package org.meridian.render.figure.blocks;

import java.awt.Shape;
import java.util.List;
import java.util.Optional;

/**
 * What stands where in a picture of links between groups.
 *
 * @param blocks arcs and names of groups
 * @param pairs ribbons or cells, the topmost last
 */
public record BlockSpots(List<BlockSpot> blocks, List<PairSpot> pairs) {

  /** Copies the lists. */
  public BlockSpots {
    blocks = List.copyOf(blocks);
    pairs = List.copyOf(pairs);
  }

  /** Where a group stands, by its place in the list of blocks. */
  public record BlockSpot(int block, Shape shape) {}

  /** Where the links of two groups stand. */
  public record PairSpot(int from, int to, Shape shape) {}

  /** The group at a point. */
  public Optional<BlockSpot> blockAt(double x, double y) {
    return blocks.stream().filter(spot -> spot.shape().contains(x, y)).findFirst();
  }

  /** The links at a point. */
  public Optional<PairSpot> pairAt(double x, double y) {
    return pairs.reversed().stream().filter(spot -> spot.shape().contains(x, y)).findFirst();
  }
}

package org.meridian.view.map.marks;

import java.util.List;
import java.util.Optional;

/**
 * Countries in colours of their own, over the land.
 *
 * @param tints in the order of painting
 * @param names for a reader who points at one, a tint each; none if it is not for pointing at
 * @param finder finds the number of a tint
 */
public record TintMarks(List<CountryTint> tints, List<String> names, MarkFinder finder)
    implements LayerMarks {

  /** No tints. */
  public static final TintMarks NONE = new TintMarks(List.of());

  /** Copies the lists. */
  public TintMarks {
    tints = List.copyOf(tints);
    names = List.copyOf(names);
  }

  /** Tints that are not for pointing at. */
  public TintMarks(List<CountryTint> tints) {
    this(tints, List.of(), MarkFinder.NONE);
  }

  @Override
  public PaintStage stage() {
    return PaintStage.BASE;
  }

  @Override
  public MarkFinder finder(MarkFinder before) {
    return finder;
  }

  @Override
  public Optional<String> name(int mark) {
    return Optional.of(names.get(mark));
  }
}

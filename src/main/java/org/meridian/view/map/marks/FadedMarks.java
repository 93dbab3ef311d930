package org.meridian.view.map.marks;

import java.util.List;
import java.util.Optional;

/**
 * Cities that the filter leaves out, faded: where they lie stays to be seen.
 *
 * @param circles where they are and how large; their colours are see-through
 * @param names by position in the dataset
 */
public record FadedMarks(SymbolMarks circles, List<String> names) implements LayerMarks {

  /** No cities. */
  public static final FadedMarks NONE = new FadedMarks(SymbolMarks.NONE, List.of());

  /** Copies the list. */
  public FadedMarks {
    names = List.copyOf(names);
  }

  @Override
  public PaintStage stage() {
    return PaintStage.SYMBOLS;
  }

  @Override
  public MarkFinder finder(MarkFinder before) {
    return new SymbolFinder(circles);
  }

  @Override
  public Optional<String> name(int mark) {
    return Optional.of(names.get(mark));
  }
}

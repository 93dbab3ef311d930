package org.meridian.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;

/**
 * What a page shows, before anything is drawn.
 *
 * @param id names the page, as on the command line and in names of files
 * @param title what it is about
 * @param meaning how it is read
 * @param choices what was chosen on it, in words; the window has controls for them
 * @param notes sentences on what was found
 * @param blocks what there is to see, from top to bottom
 */
public record PageContent(
    String id,
    String title,
    String meaning,
    List<String> choices,
    List<String> notes,
    List<PageBlock> blocks)
    implements ViewContent {

  /** Copies the lists. */
  public PageContent {
    choices = List.copyOf(choices);
    notes = List.copyOf(notes);
    blocks = List.copyOf(blocks);
  }

  /** A page that has nothing but one sentence is empty for the reason that it says. */
  @Override
  public Optional<TextInLanguage> emptyReason() {
    return blocks.isEmpty() && notes.size() == 1
        ? Optional.of(words -> notes.getFirst())
        : Optional.empty();
  }

  /** The same page with another table of cities in place of its own. */
  public PageContent with(CityBlock table) {
    return new PageContent(
        id,
        title,
        meaning,
        choices,
        notes,
        blocks.stream().map(block -> block instanceof CityBlock ? table : block).toList());
  }

  /** How many rows all blocks have together. */
  public int rows() {
    return blocks.stream().mapToInt(PageBlock::size).sum();
  }

  /**
   * The same page with its first rows alone, from the first block on.
   *
   * @param rows how many, at least 0
   * @param note what is said of the rest
   */
  public PageContent first(int rows, String note) {
    List<PageBlock> kept = new ArrayList<>();
    int left = rows;
    for (PageBlock block : blocks) {
      if (left > 0) {
        kept.add(block.first(left));
      }
      left -= block.size();
    }
    List<String> said = Stream.concat(notes.stream(), Stream.of(note)).toList();
    return new PageContent(id, title, meaning, choices, said, kept);
  }

  /**
   * The first block of a kind.
   *
   * @throws IllegalArgumentException if there is none
   */
  public <T extends PageBlock> T block(Class<T> kind) {
    return blocks.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + " has no " + kind.getSimpleName()));
  }
}

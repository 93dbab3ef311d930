package org.meridian.view.map.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.model.address.Address;
import org.meridian.model.address.CityAddress;
import org.meridian.model.address.GroupAddress;
import org.meridian.model.address.LinkAddress;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.Note;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Numbers;
import org.meridian.view.words.FigureWords;

/**
 * The words around a map with what was noted on cities that are shown, links between them, and
 * groups: each note whole, with its source.
 */
public final class NotedCaption {

  private static final int MOST = 8;

  private final ScenarioResult result;
  private final boolean[] shown;
  private final FigureWords words;

  /**
   * Notes of a result.
   *
   * @param shown whether each city is shown
   */
  public NotedCaption(ScenarioResult result, boolean[] shown, FigureWords words) {
    this.result = result;
    this.shown = shown.clone();
    this.words = words;
  }

  /** A caption with the notes before its own. */
  public FigureCaption over(FigureCaption caption) {
    List<String> lines = new ArrayList<>();
    for (Note note : result.notes()) {
      name(note.target()).ifPresent(name -> lines.add(line(name, note)));
    }
    List<String> notes = new ArrayList<>(lines.subList(0, Math.min(MOST, lines.size())));
    if (lines.size() > MOST) {
      notes.add(words.get("notes.figure.more", Numbers.whole(lines.size() - MOST)));
    }
    notes.addAll(caption.notes());
    return new FigureCaption(caption.title(), caption.subtitle(), notes, caption.sources());
  }

  private String line(String name, Note note) {
    String text = note.text().in(words.language());
    String cited = String.join(" ", note.citation());
    return cited.isEmpty()
        ? words.get("notes.figure", name, text)
        : words.get("notes.figure.cited", name, text, cited);
  }

  /** What a note is about; empty for what is not on the map. */
  private Optional<String> name(Address target) {
    return switch (target) {
      case CityAddress city -> city(city.city());
      case LinkAddress link ->
          city(link.from())
              .flatMap(from -> city(link.to()).map(to -> words.get("notes.figure.link", from, to)));
      case GroupAddress group -> result.group(group.group()).map(CityGroup::name).map(this::said);
      default -> Optional.empty();
    };
  }

  private Optional<String> city(String id) {
    return result.dataset().cityPosition(id).stream()
        .filter(city -> shown[city])
        .mapToObj(city -> said(result.dataset().city(city).name()))
        .findFirst();
  }

  private String said(LocalText name) {
    return name.in(words.language());
  }
}

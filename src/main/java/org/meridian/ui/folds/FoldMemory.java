package org.meridian.ui.folds;

import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.meridian.ui.state.Settings;

/**
 * Which folds of a pane are open: remembered for every place that the pane stands beside, since
 * what is at hand beside a map of clusters is not what is beside the others.
 */
public final class FoldMemory {

  private final Settings settings;
  private final List<PaneFold> folds;
  private FoldPlace place;
  private boolean recalling;

  /**
   * A place and the folds that are open there until the user says otherwise.
   *
   * @param name it is remembered by
   * @param open names of folds
   */
  public record FoldPlace(String name, Set<String> open) {

    /** Copies the names. */
    public FoldPlace {
      open = Set.copyOf(open);
    }
  }

  /**
   * Opens and shuts folds as they were left at a place.
   *
   * @param settings what is remembered
   * @param folds of the pane
   * @param place where the pane stands now
   */
  public FoldMemory(Settings settings, List<PaneFold> folds, ObservableValue<FoldPlace> place) {
    this.settings = settings;
    this.folds = List.copyOf(folds);
    place.subscribe(this::recall);
    this.folds.forEach(fold -> fold.open().subscribe((was, now) -> keep(fold, now)));
  }

  private void recall(FoldPlace now) {
    place = now;
    recalling = true;
    folds.forEach(
        fold -> fold.open().set(settings.flag(key(fold), now.open().contains(fold.name()))));
    recalling = false;
  }

  private void keep(PaneFold fold, boolean open) {
    if (!recalling) {
      settings.put(key(fold), open);
    }
  }

  private String key(PaneFold fold) {
    return "fold." + place.name() + "." + fold.name();
  }
}

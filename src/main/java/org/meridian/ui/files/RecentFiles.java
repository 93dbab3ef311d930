package org.meridian.ui.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Settings;

/** Scenario files and folders of datasets that were opened or saved last, newest first. */
public final class RecentFiles {

  private static final int LONGEST = 8;
  private static final String NAME = "recent";

  private final Settings settings;
  private final ObservableList<String> paths = FXCollections.observableArrayList();

  /**
   * @param settings remembers the list
   */
  public RecentFiles(Settings settings) {
    this.settings = settings;
    paths.setAll(settings.list(NAME));
  }

  ObservableList<String> paths() {
    return paths;
  }

  /** The folders among them. */
  public List<Path> folders() {
    return paths.stream()
        .filter(path -> !path.endsWith(FileDialogs.DialogFileKind.SCENARIO.ending()))
        .filter(path -> !path.endsWith(FileDialogs.DialogFileKind.STORY.ending()))
        .map(Path::of)
        .toList();
  }

  public void remember(Path path) {
    List<String> next = new ArrayList<>(paths);
    next.remove(path.toString());
    next.addFirst(path.toString());
    keep(next.subList(0, Math.min(LONGEST, next.size())));
  }

  void remove(Path path) {
    keep(paths.stream().filter(each -> !each.equals(path.toString())).toList());
  }

  private void keep(List<String> next) {
    paths.setAll(List.copyOf(next));
    settings.putList(NAME, paths);
    settings.save();
  }
}

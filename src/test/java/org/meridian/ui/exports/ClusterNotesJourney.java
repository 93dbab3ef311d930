package org.meridian.ui.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.ui.ports.ClusterExport;
import org.meridian.ui.ports.ClusterExport.ClusterFile;
import org.meridian.ui.shell.MainWindow;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.clusters.ClusterLook;
import org.meridian.view.content.TextInLanguage;

/** What a file of clusters leaves empty is said once it is written. */
final class ClusterNotesJourney extends WindowJourney {

  private void export(String file) {
    window.ports.chosen = Optional.of(Path.of(file));
    ClusterContent content =
        new ClusterFinder(List.of())
            .find(window.explorer.result().get(), ClusterSettings.USUAL, ClusterLook.USUAL)
            .content()
            .orElseThrow();
    act(
        () ->
            ((MainWindow) stage.getScene().getRoot())
                .files()
                .exportClusters(new ClusterExport(content, ClusterFile.RESILIENCE, "")));
    await(() -> text("#status-event").contains(file));
  }

  @Test
  void notesAreShownInTheLanguageOfTheWindowAndNoneWhereThereAreNone() {
    export("whole.csv");
    assertThat(robot.lookup("#written-notes").tryQuery().isPresent()).isFalse();

    window.ports.clusterNotes =
        List.of(TextInLanguage.key("clusters.later.own.missing", "Nordic", "2021"));
    act(() -> window.explorer.language().set(Language.CHINESE));
    export("kept.csv");
    await(() -> robot.lookup("#written-notes").tryQuery().isPresent());
    DialogPane notes = (DialogPane) find("#written-notes");
    assertThat(notes.getHeaderText()).contains("kept.csv");
    assertThat(((Label) ((ScrollPane) notes.getContent()).getContent()).getText())
        .isEqualTo("2021年没有与聚落“Nordic”匹配的聚落，该年份的数值留空。");
    act(() -> notes.getScene().getWindow().hide());
  }
}

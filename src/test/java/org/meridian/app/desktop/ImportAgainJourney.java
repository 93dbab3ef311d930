package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.ui.shell.MainWindow;

/** A table that changes while the program is not running is read again in the next session. */
final class ImportAgainJourney extends ImportDesk {

  @Test
  void whatChangedMeanwhileIsOfferedAndTheScenarioStays() throws IOException {
    fire("#import-open");
    screen.await(() -> explorer().dataset().get() != first && explorer().result().get() != null);
    Path folder =
        Path.of(screen.ask(() -> explorer().history().get().document().origin().folder()));
    screen.run(window::close);
    Files.write(file, TABLE.replace("148", "150").getBytes(Charset.forName("GB18030")));
    screen.run(this::startAgain);
    screen.await(() -> explorer().result().get() != null);
    screen.run(() -> ((MainWindow) stage.getScene().getRoot()).drop(List.of(folder)));
    screen.await(() -> explorer().dataset().get().cities().size() == 4);
    Dataset opened = explorer().dataset().get();
    String weighted = opened.structure().node(0).children().getFirst().id();
    screen.run(() -> explorer().commit("shell.step.reset", now -> heavier(now, weighted)));
    screen.await(() -> bar().contains("表.csv"));
    screen.run(() -> reload().findAny().orElseThrow().fire());
    screen.await(() -> explorer().dataset().get() != opened);
    assertThat(bar()).contains("Values changed: 1;").contains("The scenario is kept.");
    assertThat(explorer().scenario().get().settings().weights().byNode()).containsKey(weighted);
  }

  private void startAgain() {
    stage.hide();
    stage = new Stage();
    window = window(stage);
    explorer().language().set(Language.ENGLISH);
    stage.show();
    window.open(first);
  }

  private Stream<Button> reload() {
    return robot.lookup("#session-bar .button").queryAllAs(Button.class).stream()
        .filter(button -> "imports.reload".equals(button.getId()));
  }

  private static Scenario heavier(Scenario now, String node) {
    return now.withSettings(now.settings().withWeights(now.settings().weights().with(node, 3)));
  }

  private String bar() {
    return robot.lookup("#session-bar .session-words").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .collect(Collectors.joining(" "));
  }
}

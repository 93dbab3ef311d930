package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.ui.shell.MainWindow;

/** What the dialog calls a guess, what a percent sign means, and a long reading that is ended. */
final class ImportGuessJourney extends ImportDesk {

  /** The choices that are marked as guesses, by their ids. */
  private List<String> guesses() {
    return screen.ask(
        () ->
            robot.lookup("#import-dialog .import-guess").queryAll().stream()
                .filter(Node::isVisible)
                .map(mark -> mark.getParent().getParent().lookup(".combo-box").getId())
                .toList());
  }

  private void column(int at) {
    screen.run(() -> this.<Integer>choice("import-column").setValue(at));
  }

  @Test
  void onlyWhatIsOneIsMarkedAsAGuess() {
    assertThat(guesses()).containsExactly("import-encoding", "import-layout");
    column(3);
    assertThat(guesses()).containsExactly("import-encoding", "import-layout", "import-direction");
    screen.run(() -> choice("import-encoding").setValue("UTF-16LE"));
    screen.run(() -> choice("import-encoding").setValue("GB18030"));
    screen.await(() -> !guesses().contains("import-encoding") && !open().isDisabled());
  }

  @Test
  void percentSignsArePercentagesOrSharesAsDecided() throws IOException {
    screen.run(() -> open().getScene().getWindow().hide());
    drop(Files.writeString(home.resolve("r.csv"), "City,Rate\nLondon,12.5%\nParis,7%\nRome,3%\n"));
    assertThat(robot.lookup("#import-percent").queryAll()).as("of a name").isEmpty();
    column(1);
    assertThat(choice("import-percent").getValue()).isEqualTo(true);
    screen.run(() -> choice("import-percent").setValue(false));
    screen.await(() -> choice("import-percent").getValue().equals(false) && !open().isDisabled());
    fire("#import-open");
    screen.await(() -> explorer().dataset().get().cities().size() == 3);
    Dataset built = explorer().dataset().get();
    assertThat(
            built
                .values(built.years().getLast())
                .column(built.indicators().keySet().iterator().next())
                .orElseThrow())
        .containsExactly(0.125, 0.07, 0.03);
  }

  @Test
  void aLongReadingEndsByCancel() throws IOException {
    screen.run(() -> open().getScene().getWindow().hide());
    Dataset before = explorer().dataset().get();
    Path big = home.resolve("big.csv");
    Files.writeString(big, "origin,destination,trips\n" + "London,Paris,12\n".repeat(2_000_000));
    screen.run(() -> ((MainWindow) stage.getScene().getRoot()).drop(List.of(big)));
    screen.await(() -> !robot.lookup("#import-dialog").queryAll().isEmpty());
    screen.await(() -> text("#import-status").startsWith("Reading"));
    screen.run(this::cancel);
    screen.await(() -> robot.lookup("#import-dialog").queryAll().isEmpty());
    assertThat(explorer().dataset().get()).isSameAs(before);
    assertThat(home.resolve("datasets")).doesNotExist();
    drop(file);
    assertThat(facts()).isEqualTo("6 rows, 4 columns");
  }
}

package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;

/** What is typed into the dialog of an import counts, and the keyboard stays where it is. */
final class ImportFieldsJourney extends ImportDesk {

  private void type(String query, String text) {
    screen.run(
        () -> {
          TextField field = robot.lookup(query).queryAs(TextField.class);
          field.requestFocus();
          field.setText(text);
        });
  }

  /** Moves the keyboard to another control, as Tab does. */
  private void leave() {
    screen.run(() -> choice("import-role").requestFocus());
    screen.await(() -> !open().isDisabled());
  }

  private String focused() {
    return screen.ask(() -> open().getScene().getFocusOwner().getId());
  }

  @Test
  void aTextThatIsLeftCounts() {
    type("#import-missing", "148");
    leave();
    fire("#import-next");
    fire("#import-next");
    awaitWords("#import-report", "148", "148 counts as missing.");
  }

  @Test
  void theKeyboardStaysInAChoiceThatIsMade() {
    screen.run(
        () -> {
          choice("import-layout").requestFocus();
          choice("import-header").requestFocus();
          this.<Integer>choice("import-header").setValue(2);
        });
    screen.await(() -> facts().startsWith("5 rows") && !open().isDisabled());
    assertThat(focused()).isEqualTo("import-header");
  }

  /** The name tells that these are percentages; that there is no unit says nothing against it. */
  @Test
  void aUnitThatIsLeftAsItWasDecidesNothing() throws IOException {
    screen.run(() -> open().getScene().getWindow().hide());
    drop(
        Files.writeString(
            home.resolve("p.csv"), "City,Percent urban\nParis,81%\nRome,72.5\nOslo,99\n"));
    screen.run(() -> this.<Integer>choice("import-column").setValue(1));
    type("#import-unit", "");
    leave();
    fire("#import-open");
    screen.await(() -> explorer().dataset().get() != first);
    Dataset made = explorer().dataset().get();
    assertThat(made.values(Dataset.TIMELESS).column(made.indicators().keySet().iterator().next()))
        .hasValueSatisfying(shares -> assertThat(shares).containsExactly(81, 72.5, 99));
  }

  @Test
  void aYearThatIsNoneIsSaidToBeNone() {
    screen.run(() -> this.<Integer>choice("import-column").setValue(2));
    type("#import-year", "20xx");
    leave();
    Node wrong = robot.lookup("#import-year-wrong").query();
    assertThat(wrong.isVisible()).isTrue();
    type("#import-year", "2019-Q1");
    leave();
    assertThat(wrong.isVisible()).isFalse();
    fire("#import-open");
    screen.await(
        () -> explorer().dataset().get().years().contains(Period.parse("2019-Q1").orElseThrow()));
  }

  @Test
  void cancelEndsTheMakingOfADataset() throws IOException {
    screen.run(() -> open().getScene().getWindow().hide());
    Dataset before = explorer().dataset().get();
    String links = "origin,destination,trips\n" + "London,Paris,12\n".repeat(500_000);
    drop(Files.writeString(home.resolve("big.csv"), links));
    screen.run(
        () -> {
          open().fire();
          cancel();
        });
    screen.await(() -> robot.lookup("#import-dialog").queryAll().isEmpty());
    assertThat(explorer().dataset().get()).isSameAs(before);
    drop(Files.writeString(home.resolve("next.csv"), "City,Rate\nLondon,1\nRome,2\n"));
    fire("#import-open");
    screen.await(() -> explorer().dataset().get() != before);
    assertThat(explorer().dataset().get().cities())
        .extracting(City::id)
        .containsExactly("london", "rome");
    assertThat(home.resolve("datasets").resolve("big")).doesNotExist();
  }
}

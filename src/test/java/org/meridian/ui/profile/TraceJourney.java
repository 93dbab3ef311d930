package org.meridian.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;

/** Following a number back to its raw value, from a profile or from the pane of a city. */
final class TraceJourney extends ProfilePageJourney {

  @Test
  void aScoreIsTracedDownToItsRawValueAndBackUp() {
    openProfile("london");
    press("#profile-score-0");
    await(() -> there("#trace-title") && text("#trace-title").startsWith("Index"));
    press("#trace-into-1");
    await(() -> text("#trace-title").startsWith("Trade"));
    press("#trace-into-2");
    await(() -> text("#trace-title").startsWith("Goods"));
    // goods of London: 70, of all: 20 to 100
    assertThat(trace())
        .contains("Raw value\n70\n")
        .contains("= (70 − 20) ÷ (100 − 20) × (100 − 0) + 0 = 62.5")
        .contains("50 % × 50 % = 25 %")
        .contains("15.625");
    press("#trace-up-trade");
    await(() -> text("#trace-title").startsWith("Trade"));
    assertThat(trace()).contains("weight 50 %, brings 31.25");
    robot.type(KeyCode.ESCAPE);
    await(() -> !there("#trace-title"));
  }

  @Test
  void aMissingScoreSaysWhatIsMissing() {
    openProfile("nairobi");
    assertThat(text("#profile-rank-0")).isEqualTo("Not ranked");
    press("#standing-0-trade");
    await(() -> there("#trace-title") && trace().contains("0 of 2 parts"));
    assertThat(trace()).contains("at least 2 are needed").contains("No value for this city");
    press("#trace-into-2");
    await(() -> text("#trace-title").startsWith("Goods"));
    assertThat(trace()).contains("never read as 0").contains("The city has no index score");
  }

  @Test
  void figuresAndTracesFollowTheWeights() {
    openProfile("shanghai");
    press("#standing-0-trade");
    await(() -> there("#trace-title") && trace().contains("Points of the index"));
    String before = trace();
    String score = said("#profile-score-0");
    robot.doubleClickOn("#percent-trade").write("90").type(KeyCode.ENTER);
    await(() -> !said("#profile-score-0").equals(score) && !trace().equals(before));
    assertThat(trace()).contains("90 %");
  }

  @Test
  void theCityPaneIsTracedAndOpensTheProfile() {
    act(() -> window.explorer.selection().select("tokyo"));
    await(() -> there("#city-score-trade"));
    press("#city-score-trade");
    await(() -> there("#trace-title"));
    assertThat(topTab("#particulars")).isEqualTo("detail-trace");
    press("#trace-close");
    await(() -> !there("#trace-title"));
    assertThat(topTab("#particulars")).isEqualTo("detail-city");
    press("#city-profile-open");
    await(() -> there("#profile-city-tokyo"));
    assertThat(find("#city-profile-add").isDisabled()).isTrue();
  }

  @Test
  void aTraceStandsBesideTheProfileAndLeadsBackToTheScore() {
    openProfile("london", "tokyo");
    tab("detail-trace");
    assertThat(text("#trace-none")).contains("Click a score");
    tab("detail-links");
    act(() -> ((ToggleButton) find("#fold-ranking")).setSelected(false));
    act(() -> find("#standing-1-people").requestFocus());
    robot.type(KeyCode.SPACE);
    await(() -> there("#trace-title") && text("#trace-title").startsWith("People"));
    assertThat(((ToggleButton) find("#fold-ranking")).isSelected()).isTrue();
    await(() -> find("#trace").localToScene(find("#trace").getLayoutBounds()).getWidth() > 200);
    Bounds trace = find("#trace").localToScene(find("#trace").getLayoutBounds());
    Bounds page = find("#profile-page").localToScene(find("#profile-page").getLayoutBounds());
    assertThat(trace.getMinX()).isGreaterThanOrEqualTo(page.getMaxX());
    PseudoClass traced = PseudoClass.getPseudoClass("traced");
    assertThat(find("#standing-1-people").getPseudoClassStates()).contains(traced);
    assertThat(find("#standing-0-people").getPseudoClassStates()).doesNotContain(traced);
    robot.type(KeyCode.ESCAPE);
    await(() -> !there("#trace-title"));
    assertThat(topTab("#particulars")).isEqualTo("detail-links");
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("standing-1-people");
    assertThat(find("#standing-1-people").getPseudoClassStates()).doesNotContain(traced);
  }

  @Test
  void aTraceTurnsToTheCityThatIsSelected() {
    openProfile("london");
    press("#standing-0-goods");
    await(() -> there("#trace-title") && trace().startsWith("London"));
    act(() -> window.explorer.selection().select("paris"));
    await(() -> trace().startsWith("Paris") && text("#trace-title").startsWith("Goods"));
    act(() -> window.explorer.selection().clear());
    assertThat(trace()).startsWith("Paris");
  }

  @Test
  void aTraceIsCopiedAsText() {
    openProfile("london");
    press("#standing-0-goods");
    await(() -> there("#trace-title") && text("#trace-title").startsWith("Goods"));
    act(() -> Clipboard.getSystemClipboard().clear());
    press("#trace-copy");
    String[] copied = new String[1];
    act(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0])
        .startsWith("London")
        .contains("Goods: 62.5\n")
        .contains("\nRaw value: 70\n")
        .contains("\nPoints of the index: 15.625\n");
  }

  private Menu traces() {
    return (Menu)
        ((MenuBar) find("#menus"))
            .getMenus().getFirst().getItems().stream()
                .filter(item -> "shell.file.exportAs-trace".equals(item.getId()))
                .findFirst()
                .orElseThrow();
  }

  @Test
  void aTraceIsExportedAsAPictureAndTheMenuSaysWhyNotWhileNothingIsTraced() {
    assertThat(traces().isDisable()).isTrue();
    assertThat(traces().getText()).contains("no score is traced");
    act(() -> window.explorer.language().set(Language.CHINESE));
    assertThat(traces().getText()).contains("尚未追溯任何得分");
    act(() -> window.explorer.language().set(Language.ENGLISH));
    openProfile("london");
    press("#standing-0-goods");
    await(() -> there("#trace-title") && text("#trace-title").startsWith("Goods"));
    assertThat(traces().isDisable()).isFalse();
    assertThat(traces().getText()).isEqualTo("Export trace");
    Path file = Path.of("trace.svg");
    window.ports.chosen = Optional.of(file);
    act(() -> traces().getItems().get(1).fire());
    await(() -> window.ports.pages.containsKey(file));
    assertThat(window.ports.pages.get(file).title()).contains("Goods");
    robot.type(KeyCode.ESCAPE);
    await(() -> traces().isDisable());
  }
}

package org.meridian.ui.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.flow.SmallWorld;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.scenario.story.StoryStep;
import org.meridian.ui.ports.PictureFinish;
import org.meridian.ui.ports.ResultExporter.Picture;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.view.Views;

/** Figures leave the window as they were asked for, and give their view back. */
class FigureJourney extends WindowJourney {

  private static final Path FILE = Path.of("/figures/groups.png");
  private static final Path ENGLISH = Path.of("/figures/groups-en.png");
  private static final Path CHINESE = Path.of("/figures/groups-zh-CN.png");

  @SuppressWarnings("unchecked")
  private <T> void choose(String id, T value) {
    act(
        () -> {
          ComboBox<T> box = (ComboBox<T>) find("#" + id);
          box.setValue(value);
        });
  }

  private void export() {
    ((MenuBar) find("#menus"))
        .getMenus().getFirst().getItems().stream()
            .filter(item -> "shell.figure.menu".equals(item.getId()))
            .flatMap(menu -> ((Menu) menu).getItems().stream())
            .filter(item -> "shell.figure.export".equals(item.getId()))
            .forEach(MenuItem::fire);
  }

  private boolean isOff(String id) {
    return screen.ask(() -> find("#" + id).isDisabled());
  }

  private Map<Path, Picture> written() {
    return window.ports.pictures;
  }

  @Test
  void aFigureGoesOutInBothLanguagesOnPaper() {
    act(() -> window.turnTo(Views.GROUPS));
    window.ports.chosen = Optional.of(FILE);
    act(this::export);
    await(() -> robot.lookup("#figure-dialog").tryQuery().isPresent());
    assertThat(isOff("figure-own")).isTrue();
    assertThat(isOff("figure-dpi")).isTrue();
    choose("figure-size", "own");
    act(() -> ((TextField) find("#figure-own")).setText("20x20mm"));
    assertThat(isOff("figure-take")).isTrue();
    assertThat(text("#figure-wrong")).contains("297x210mm");
    assertThat(screen.ask(() -> find("#figure-wrong").isVisible())).isTrue();
    act(() -> ((TextField) find("#figure-own")).setText("319x200"));
    assertThat(isOff("figure-take")).isTrue();
    act(() -> ((TextField) find("#figure-own")).setText("320x200"));
    assertThat(isOff("figure-take")).isFalse();
    assertThat(screen.ask(() -> find("#figure-wrong").isVisible())).isFalse();
    act(() -> ((TextField) find("#figure-own")).setText("210x297mm"));
    choose("figure-dpi", 144);
    act(() -> ((CheckBox) find("#figure-both")).setSelected(true));
    act(() -> ((Button) find("#figure-take")).fire());
    await(() -> written().size() == 2);

    assertThat(written()).containsOnlyKeys(ENGLISH, CHINESE);
    PictureFinish finish = written().get(CHINESE).finish();
    assertThat(written().get(CHINESE).language()).isEqualTo(Language.CHINESE);
    assertThat(finish.paper().orElseThrow().pixels(25.4)).isEqualTo(144);
    assertThat(finish.carried()).isPresent();
    assertThat(window.ports.saved)
        .containsEntry("figure.own", "210x297mm")
        .containsEntry("figure.both", "true");

    Picture before = written().get(CHINESE);
    exportAgain();
    await(() -> robot.lookup("#overwrite-dialog").tryQuery().isPresent());
    assertThat(written()).containsEntry(CHINESE, before);
    assertThat(text("#overwrite-words"))
        .contains("groups-en.png\ngroups-zh-CN.png")
        .doesNotContain("groups.png");
    act(() -> ((Button) find("#overwrite")).fire());
    await(() -> written().get(CHINESE) != before);
  }

  private void exportAgain() {
    act(this::export);
    await(() -> robot.lookup("#figure-dialog").tryQuery().isPresent());
    act(() -> ((Button) find("#figure-take")).fire());
  }

  @Test
  void aFigureThatIsDroppedGivesItsViewBack() {
    act(() -> window.turnTo(Views.GROUPS));
    act(() -> window.explorer.selection().select(List.of("accra")));
    Scenario now = screen.ask(() -> window.explorer.scenario().get());
    StoryStep step = captured();
    window.ports.stories.files.put(
        FILE,
        new Story(
            LocalText.EMPTY,
            List.of(step),
            List.of(
                new StoryDataset(window.explorer.dataset().get().identity(), LocalText.EMPTY))));
    act(() -> window.explorer.selection().clear());
    act(() -> window.turnTo(Views.DATA));
    act(() -> window.open(FILE));
    await(() -> window.top().equals(Views.GROUPS));
    assertThat(screen.ask(() -> window.explorer.selection().cities().get()))
        .isEqualTo(step.viewpoint().picked().cities());
    assertThat(screen.ask(() -> window.explorer.scenario().get())).isEqualTo(now);
  }

  @Test
  void aFigureOfADatasetThatIsMissingSaysSo() {
    act(() -> window.turnTo(Views.GROUPS));
    Dataset elsewhere = new SmallWorld().build();
    window.ports.absent = elsewhere.id();
    StoryStep seen = captured();
    StoryStep step = seen.showing(Scenario.opening(elsewhere), seen.viewpoint());
    window.ports.stories.files.put(
        FILE,
        new Story(
            LocalText.EMPTY,
            List.of(step),
            List.of(new StoryDataset(elsewhere.identity(), LocalText.EMPTY))));
    Scenario now = screen.ask(() -> window.explorer.scenario().get());
    act(() -> window.turnTo(Views.DATA));
    act(() -> window.open(FILE));
    await(() -> robot.lookup("#problem-dialog").tryQuery().isPresent());
    TableView<Problem> said = robot.lookup("#problem-table").queryTableView();
    assertThat(said.getItems()).extracting(Problem::value).containsExactly(elsewhere.id());
    assertThat(window.top()).isEqualTo(Views.DATA);
    assertThat(screen.ask(() -> window.explorer.scenario().get())).isEqualTo(now);
  }

  private StoryStep captured() {
    act(() -> window.story().actions().capture());
    await(() -> window.story().desk().story().size() == 1);
    return screen.ask(() -> window.story().desk().story().step(0));
  }

  @Test
  void keysPutPicturesAndTablesOnTheClipboard() {
    act(() -> window.turnTo(Views.GROUPS));
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    robot.release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
    await(() -> "groups".equals(window.ports.views.get(Path.of("clipboard"))));
    // The picture is put there a little later, over whatever is there.
    await(() -> text("#status-event").contains("clipboard"));

    act(() -> find("#group-table").requestFocus());
    String all = copied();
    assertThat(all).startsWith("Group\tCities\t").contains("\tBest");
    act(() -> robot.lookup("#group-table").queryTableView().getSelectionModel().select(1));
    assertThat(copied().lines().toList())
        .containsExactly(all.lines().findFirst().orElseThrow(), all.lines().toList().get(2));

    act(() -> ((TableView<?>) find("#ranking-table")).getSelectionModel().clearSelection());
    act(() -> find("#ranking-table").requestFocus());
    assertThat(copied().lines().map(line -> line.split("\t", -1).length).distinct()).hasSize(1);
    assertThat(text("#status-event")).contains("clipboard");
  }

  private String copied() {
    robot.press(KeyCode.CONTROL, KeyCode.C);
    robot.release(KeyCode.C, KeyCode.CONTROL);
    return screen.ask(() -> Clipboard.getSystemClipboard().getString());
  }
}

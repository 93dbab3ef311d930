package org.meridian.ui.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.meridian.ui.stage.ScreenDriver;
import org.testfx.api.FxToolkit;

/** A drop-down list shows the value that is in force, whatever becomes of its items. */
final class ChoiceItemsJourney {

  private final ScreenDriver screen = new ScreenDriver();

  @Test
  void whatIsShownFollowsTheValueWhileItemsMove() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Stage stage = FxToolkit.registerStage(Stage::new);
    ComboBox<String> box = screen.ask(ComboBox::new);
    screen.run(
        () -> {
          box.setPrefWidth(232);
          stage.setScene(new Scene(new VBox(box), 300, 100));
          stage.show();
        });
    fill(box, List.of("first", "second"), "second");
    for (int more = 1; more <= 8; more++) {
      List<String> items = new ArrayList<>(List.of("first", "second"));
      items.addAll(1, IntStream.range(0, more).mapToObj(port -> "port " + port).toList());
      fill(box, items, "second");
      assertThat(screen.<String>ask(() -> painted(box))).as("%s", items).isEqualTo("second");
    }
    FxToolkit.cleanupStages();
  }

  /** With a picture drawn after it, as in a window. */
  private void fill(ComboBox<String> box, List<String> items, String value) {
    screen.run(() -> ChoiceItems.fill(box, items, value));
    screen.run(() -> box.getScene().getRoot().snapshot(null, null));
  }

  /** What is on the screen; the cell alone may know better. */
  private static String painted(ComboBox<String> box) {
    Node cell = ((ComboBoxListViewSkin<?>) box.getSkin()).getDisplayNode();
    return ((Text) cell.lookup(".text")).getText();
  }
}

package org.meridian.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.meridian.model.address.CityAddress;
import org.meridian.model.groups.Note;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.ui.stage.WindowJourney;

/** A note is written on a city in one language, changed, shown and deleted. */
final class NotesJourney extends WindowJourney {

  private List<Note> notes() {
    return window.explorer.scenario().get().notes();
  }

  private void press(String button) {
    act(() -> ((ButtonBase) find(button)).fire());
  }

  private void write(String field, String text) {
    act(() -> ((TextInputControl) find(field)).setText(text));
  }

  private boolean says(String text) {
    return screen.ask(
        () ->
            ((Pane) find("#city-notes"))
                .lookupAll(".label").stream()
                    .anyMatch(label -> ((Label) label).getText().equals(text)));
  }

  @Test
  void aNoteOnACityIsWrittenChangedAndDeleted() {
    act(() -> window.explorer.selection().select("tokyo"));
    await(() -> robot.lookup("#city-notes-add").tryQuery().isPresent());
    press("#city-notes-add");
    await(() -> robot.lookup("#note-keep").tryQuery().isPresent());
    assertThat(screen.ask(() -> find("#note-keep").isDisabled())).isTrue();
    write("#note-en", "Seat of a round table");
    write("#note-source", "Minutes");
    write("#note-date", "2026-11");
    press("#note-keep");
    await(() -> notes().size() == 1);
    assertThat(notes().getFirst())
        .isEqualTo(
            new Note(
                CityAddress.of("tokyo"),
                LocalText.same("Seat of a round table"),
                "Minutes",
                "2026-11"));
    await(() -> says("Seat of a round table") && says("Minutes, 2026-11"));

    press("#city-notes-edit");
    await(() -> robot.lookup("#note-keep").tryQuery().isPresent());
    write("#note-zh", "\u5706\u684c\u4f1a\u8bae\u6240\u5728\u5730");
    press("#note-keep");
    await(() -> !notes().getFirst().text().zh().equals("Seat of a round table"));
    act(() -> window.explorer.language().set(Language.CHINESE));
    await(() -> says("\u5706\u684c\u4f1a\u8bae\u6240\u5728\u5730"));

    press("#city-notes-delete");
    assertThat(notes()).isEmpty();
    act(window.explorer::undo);
    assertThat(notes()).hasSize(1);
    await(() -> says("\u5706\u684c\u4f1a\u8bae\u6240\u5728\u5730"));
  }
}

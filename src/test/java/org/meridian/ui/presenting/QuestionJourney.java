package org.meridian.ui.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.meridian.scenario.story.StoryStep;

/** Asked in the middle of a talk: three letters, the answer, the stage, and back to the step. */
class QuestionJourney {

  @Test
  void theAnswerIsFoundByThreeLettersShownAndLeftToTheLastPixel() {
    TalkUnderTest talk =
        TalkUnderTest.open(
            List.of(TalkUnderTest.LAPTOP, TalkUnderTest.PROJECTOR), same -> same, "ranking", "map");
    int[] before = talk.pixels();
    StoryStep step = talk.shown().order().step();
    talk.press("Q");
    talk.screen.await(() -> !answer(talk).isEmpty());

    String dimension =
        talk.dataset.structure().node(talk.dataset.structure().children(0)[0]).name().en();
    type(talk, dimension.substring(0, 3));
    assertThat(talk.talk().state().get().off()).isFalse();
    String answer = answer(talk);
    assertThat(answer).contains(".");
    talk.screen.run(() -> field(talk).fireEvent(new ActionEvent()));
    talk.settle();
    StoryStep shown = talk.shown().order().step();
    assertThat(talk.talk().state().get().off()).isTrue();
    assertThat(shown.words().title().en()).isEqualTo("Without " + dimension);
    assertThat(shown.words().text().en()).isEqualTo(answer);
    assertThat(shown.words().text().zh()).isNotBlank().isNotEqualTo(answer);
    assertThat(shown.scenario()).isNotEqualTo(step.scenario());

    talk.press("ESCAPE");
    assertThat(talk.pixels()).isEqualTo(before);
    assertThat(talk.shown().order().step()).isEqualTo(step);
    assertThat(talk.talk().panels().shown().get()).isEqualTo(PresenterPanel.NOTES);
    theLetterThatOpensStandsNowhere(talk);
    talk.press("ESCAPE");
    assertThat(talk.talk().state().get().ended()).isFalse();
    talk.press("PAGE_DOWN");
    assertThat(talk.talk().state().get().step()).isEqualTo(1);
    talk.close();
    assertThat(talk.screen.failures()).isEmpty();
  }

  /** With one screen the questions lie over the stage only until they are answered. */
  @Test
  void withOneScreenTheAnswerIsSeenByAll() {
    TalkUnderTest talk =
        TalkUnderTest.open(List.of(TalkUnderTest.LAPTOP), same -> same, "ranking", "map");
    talk.press("Q");
    assertThat(talk.talk().state().get().notes()).isTrue();
    talk.screen.await(() -> !answer(talk).isEmpty());
    talk.screen.run(() -> field(talk).fireEvent(new ActionEvent()));
    talk.settle();
    assertThat(talk.talk().state().get().notes()).isFalse();
    assertThat(talk.talk().state().get().off()).isTrue();
    talk.press("ESCAPE");
    talk.press("Q");
    talk.press("ESCAPE");
    assertThat(talk.talk().state().get().notes()).isFalse();
    assertThat(talk.talk().state().get().ended()).isFalse();
    talk.close();
  }

  private static void theLetterThatOpensStandsNowhere(TalkUnderTest talk) {
    talk.screen.run(
        () -> {
          Node root = talk.sceneOf("#question-typed").getRoot();
          root.fireEvent(key(KeyEvent.KEY_PRESSED, "q", KeyCode.Q));
          field(talk).fireEvent(key(KeyEvent.KEY_TYPED, "q", KeyCode.UNDEFINED));
        });
    assertThat(talk.talk().panels().shown().get()).isEqualTo(PresenterPanel.ASK);
    assertThat(talk.screen.<String>ask(() -> field(talk).getText())).isEmpty();
  }

  private static KeyEvent key(EventType<KeyEvent> type, String text, KeyCode code) {
    return new KeyEvent(type, text, text, code, false, false, false, false);
  }

  private static void type(TalkUnderTest talk, String letters) {
    talk.screen.run(() -> field(talk).setText(letters));
  }

  private static TextField field(TalkUnderTest talk) {
    return (TextField) talk.sceneOf("#question-typed").lookup("#question-typed");
  }

  private static String answer(TalkUnderTest talk) {
    return talk.screen.ask(
        () -> ((Label) talk.sceneOf("#question-answer").lookup("#question-answer")).getText());
  }
}

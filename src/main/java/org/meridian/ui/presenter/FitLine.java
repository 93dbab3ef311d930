package org.meridian.ui.presenter;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import org.meridian.render.preflight.FitWords;
import org.meridian.ui.presenting.AudiencePicture;
import org.meridian.ui.text.LiveMessages;

/** That the audience does not see all of the step, or cannot read it well; else it is not there. */
final class FitLine extends Label {

  FitLine(AudiencePicture audience, LiveMessages messages) {
    setId("presenter-fit");
    setWrapText(true);
    getStyleClass().add("presenter-trouble");
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    audience
                        .shown()
                        .get()
                        .map(picture -> FitWords.of(picture.fit()).in(messages))
                        .orElse(""),
                audience.shown(),
                messages.languageProperty()));
    visibleProperty().bind(textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}

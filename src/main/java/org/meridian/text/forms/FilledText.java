package org.meridian.text.forms;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * A {@link MessageFormat} pattern filled in, where a count may be handed over as text: {@code {0}
 * {0,choice,0#lines|1#line|1<lines}} takes "1" as well as 1. Text that is no count of digits alone,
 * as "2,000" or "many", is more than one. What comes with “ and ” of its own into those of the
 * pattern takes single ones.
 */
public final class FilledText {

  private static final double MANY = 2;

  private static final class TextChoice extends ChoiceFormat {

    private static final long serialVersionUID = 1L;

    private TextChoice(ChoiceFormat choice) {
      super(choice.toPattern());
    }

    @Override
    public StringBuffer format(Object count, StringBuffer to, FieldPosition at) {
      return count instanceof CharSequence text
          ? format(number(text.toString()), to, at)
          : super.format(count, to, at);
    }

    private static double number(String text) {
      return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : MANY;
    }
  }

  private FilledText() {}

  /** The text in the writing of a place. */
  public static String of(String pattern, Locale locale, Object... arguments) {
    MessageFormat form = new MessageFormat(pattern, locale);
    Format[] parts = form.getFormats();
    for (int part = 0; part < parts.length; part++) {
      if (parts[part] instanceof ChoiceFormat choice) {
        form.setFormat(part, new TextChoice(choice));
      }
    }
    return NestedQuotes.of(form.format(arguments));
  }
}

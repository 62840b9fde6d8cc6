package app.counterpoint.slack.views;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;

/**
 * What buttons and modals carry: one record as JSON, with the version of its shape. Reading trusts
 * nothing: every field must be there and be of its type, no other may, and the record's own checks
 * must hold.
 */
final class Json {
  /** The shape of all records; raised when one of them changes. */
  static final int VERSION = 1;

  private static final String VERSION_FIELD = "version";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              texts ->
                  texts
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  private Json() {}

  /** The record on one line. */
  static String write(Record state) {
    ObjectNode json = MAPPER.createObjectNode().put(VERSION_FIELD, VERSION);
    return json.setAll((ObjectNode) MAPPER.valueToTree(state)).toString();
  }

  /** The record of a value: stale if another version wrote it. */
  static <S extends Record> Reading<S> read(String value, Class<S> type) {
    try {
      if (!(MAPPER.readTree(value) instanceof ObjectNode json)) {
        return new Reading.Tampered<>();
      }
      JsonNode version = json.path(VERSION_FIELD);
      if (version.isInt() && version.intValue() != VERSION) {
        return new Reading.Stale<>();
      }
      boolean versioned = json.remove(VERSION_FIELD) != null;
      return versioned
          ? new Reading.Whole<>(MAPPER.treeToValue(json, type))
          : new Reading.Tampered<>();
    } catch (JsonProcessingException e) {
      return new Reading.Tampered<>();
    }
  }
}

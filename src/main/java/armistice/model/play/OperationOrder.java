package armistice.model.play;

import armistice.model.id.RegionId;
import org.jspecify.annotations.Nullable;

/// How an operation is carried out.
///
/// @param target where it is aimed; none where it has no target of its own
/// @param effort with how much: cost and effects grow with it
public record OperationOrder(@Nullable RegionId target, Effort effort) {

    /// How much is put into it; what each stands for is a parameter.
    public enum Effort {
        LIMITED, USUAL, FULL
    }
}

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Why and how long a rule is switched off.</summary>
public sealed class SuppressionSettings
{
    /// <summary>Why, as a sentence for the report; needed.</summary>
    public string? Reason { get; set; }

    /// <summary>The last as-of day on which the rule is switched off; null for always. Spelled yyyy-MM-dd in configuration and files.</summary>
    public DateOnly? Until { get; set; }
}

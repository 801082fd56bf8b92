using ProfileAudit.Reading;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>The limits that single numbers are changed from.</summary>
public enum LimitPreset
{
    /// <summary><see cref="AuditLimits.Web"/>: anybody uploads anything.</summary>
    Web,

    /// <summary><see cref="AuditLimits.CommandLine"/>: members read their own files.</summary>
    CommandLine,
}
